import type { Scenario } from '../document/scenario.ts';
import { STEPS_MAX, stepsOf } from './levels.ts';
import { presentAmount } from './lever.ts';
import type { Lever, Question } from './question.ts';

/** What keeps a question from being asked, with what is allowed. */
export type QuestionFault =
  /** The most is below the least. */
  | { readonly code: 'mostBelowLeast'; readonly lever: number; readonly least: number; readonly most: number }
  /** The steps between least and most are too many: no step finer than `step` is tried. */
  | { readonly code: 'stepTooFine'; readonly lever: number; readonly step: number; readonly steps: number }
  /** What is divided by, a caseload or hours a person, may not be 0. */
  | { readonly code: 'leastIsZero'; readonly lever: number }
  /** The scenario has no such intervention, or counts its capacity in another way. */
  | { readonly code: 'unknownLever'; readonly lever: number }
  | { readonly code: 'leverTwice'; readonly lever: number }
  | { readonly code: 'unknownSegment'; readonly segmentId: string }
  /** Nothing may move. */
  | { readonly code: 'noLever' };

/** Every fault of a question; none where it can be asked. */
export function questionFaults(scenario: Scenario, { levers, groups }: Question): QuestionFault[] {
  return [
    ...(levers.length === 0 ? [{ code: 'noLever' } as const] : []),
    ...levers.flatMap((lever, at) => leverFaults(scenario, levers, lever, at)),
    ...groups
      .filter(({ segmentId }) => scenario.segments.every(({ id }) => id !== segmentId))
      .map(({ segmentId }) => ({ code: 'unknownSegment', segmentId }) as const),
  ];
}

function leverFaults(scenario: Scenario, levers: readonly Lever[], one: Lever, lever: number): QuestionFault[] {
  const { least, most } = one;
  if (presentAmount(scenario, one) === undefined) return [{ code: 'unknownLever', lever }];
  const isTwice = levers
    .slice(0, lever)
    .some(({ interventionId, quantity }) => interventionId === one.interventionId && quantity === one.quantity);
  if (isTwice) return [{ code: 'leverTwice', lever }];
  if (most < least) return [{ code: 'mostBelowLeast', lever, least, most }];
  const isDivisor = one.quantity === 'caseload' || one.quantity === 'hoursPerPersonPerWeek';
  if (isDivisor && least === 0) return [{ code: 'leastIsZero', lever }];
  const steps = stepsOf(one);
  return steps > STEPS_MAX ? [{ code: 'stepTooFine', lever, steps, step: (most - least) / STEPS_MAX }] : [];
}
