import type { Arm, Effect } from '../document/effect.ts';
import type { Scenario } from '../document/scenario.ts';
import type { Segment } from '../document/segment.ts';
import { personMonths } from './counting.ts';
import type { Inputs } from './inputs.ts';
import { inputsOf } from './inputs.ts';
import { run } from './run.ts';
import { WEEKS_PER_MONTH } from './units.ts';

/**
 * Does the model give the time off support that a study measured? The study's own population is run twice with the
 * segment's return rates, once with each arm. MODEL §6, model check.
 */
export interface ModelCheck {
  readonly interventionId: string;
  readonly segmentId: string;
  /** Weeks in education or job a person, treated − control, within the study's months. */
  readonly measuredWeeks: number;
  readonly modelledWeeks: number;
}

/** The ratio of modelled to measured weeks within which the segment's return rates are said to fit. MODEL §6. */
export const modelCheckFits = { least: 0.67, most: 1.5 } as const;

/** One check for each intervention that carries measured weeks and each segment it serves. */
export function modelChecks(scenario: Scenario): ModelCheck[] {
  const segments = new Map(scenario.segments.map((segment) => [segment.id, segment]));
  const known = new Map<string, number>();
  return scenario.interventions.flatMap(({ id, effect, allocation }) => {
    if (!('measured' in effect) || !effect.measured) return [];
    const { weeksGained, withinMonths } = effect.measured;
    return allocation.flatMap(({ segmentId }) => {
      const segment = segments.get(segmentId);
      if (!segment) return [];
      const question = questionOf(segment, effect);
      const modelledWeeks = known.get(question) ?? weeksGainedIn(scenario, segment, effect, withinMonths);
      known.set(question, modelledWeeks);
      return [{ interventionId: id, segmentId, measuredWeeks: weeksGained, modelledWeeks }];
    });
  });
}

/** All that a check depends on: many segments and interventions of a document ask for the same one. */
function questionOf({ baseline, returnWithin12Months, ...rest }: Segment, effect: StudyEffect): string {
  const { toEducation, toJob } = baseline;
  const returns = [returnWithin12Months, rest.returnInLaterYears, rest.completionToJobWithin12Months];
  return JSON.stringify([effect, effect.kind === 'either' ? [toEducation, toJob] : null, returns]);
}

function weeksGainedIn(scenario: Scenario, segment: Segment, effect: StudyEffect, withinMonths: number): number {
  const weeks = (arm: 'control' | 'treated') => weeksOffSupport(scenario, segment, effect, arm, withinMonths);
  return weeks('treated') - weeks('control');
}

type StudyEffect = Extract<Effect, { kind: 'transition' | 'either' }>;

/** Weeks in education or job of one person of the study's population, with the arm's rates throughout. */
function weeksOffSupport(
  scenario: Scenario,
  segment: Segment,
  effect: StudyEffect,
  arm: 'control' | 'treated',
  withinMonths: number,
): number {
  const baseline = { ...armShares(effect, arm, segment), withinMonths: effect.effectMonths };
  const { trajectory } = run(studyInputs(scenario, { ...segment, baseline }, withinMonths));
  let months = 0;
  for (let t = 0; t < withinMonths; t++) {
    months += personMonths(trajectory.education, withinMonths, 0, t) + personMonths(trajectory.job, withinMonths, 0, t);
  }
  return months * WEEKS_PER_MONTH;
}

/** One person on support, alone, with nobody coming and no way out but education and job. */
function studyInputs(scenario: Scenario, segment: Segment, months: number): Inputs {
  const { ordinaryEffort: _, ...rest } = scenario;
  return inputsOf({
    ...rest,
    horizonMonths: months,
    segments: [{ ...segment, startsIn: 'support', persons: 1, inflowPerMonth: 0, otherExitWithin12Months: 0 }],
    interventions: [],
  });
}

/** The arm's shares; a joint outcome is divided as the segment's own, evenly where it has none. */
function armShares(effect: StudyEffect, arm: 'control' | 'treated', { baseline }: Segment): Arm {
  if (effect.kind === 'transition') return effect[arm];
  const all = baseline.toEducation + baseline.toJob;
  const education = all === 0 ? 0.5 : baseline.toEducation / all;
  return { toEducation: effect[arm] * education, toJob: effect[arm] * (1 - education) };
}
