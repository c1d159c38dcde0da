import type { Intervention } from '../document/intervention.ts';
import { LARGEST } from '../document/limits.ts';
import type { Scenario } from '../document/scenario.ts';
import { run } from '../model/run.ts';
import { inputsOf } from '../model/inputs.ts';
import { sum } from '../model/totals.ts';
import { presentAmount, sizeOf } from './lever.ts';
import { stepsOf } from './levels.ts';
import type { Lever, LeverQuantity, Question } from './question.ts';

/** What planners move at a time: half a position, five hours a week, five places. */
const usualStep: Readonly<Record<LeverQuantity, number>> = {
  fte: 0.5,
  hoursPerWeek: 5,
  places: 5,
  caseload: 1,
  hoursPerPersonPerWeek: 0.25,
};

/** Steps that an intervention may grow at least, and steps that are enough: beyond them each is made larger. */
const STEPS_MIN = 4;
const STEPS_ENOUGH = 40;
const coarser = [1, 2, 5];

/**
 * The question that the screen opens with: what the plan costs today, each intervention from nothing to twice its
 * size, and as many as possible in education or job.
 */
export function questionFor(scenario: Scenario): Question {
  const cost = sum(run(inputsOf(scenario)).trajectory.cost);
  return {
    // To the whole krone above, so that today's own mix is within it.
    budget: { kind: 'total', amount: Math.min(LARGEST, Math.ceil(cost - 0.01)) },
    cost: 'programme',
    levers: scenario.interventions.map(leverOf),
    groups: [],
    objective: 'extraInEducationOrJob',
    conditions: {},
  };
}

/**
 * A question that was kept, for the scenario as it is now: what is asked of interventions and target groups that are
 * gone, or counted in another way, is forgotten, and a new intervention gets the lever it would have had from the start.
 */
export function questionOn(scenario: Scenario, kept: Question): Question {
  const isThere = (lever: Lever) => presentAmount(scenario, lever) !== undefined;
  const levers = scenario.interventions.flatMap((one) => {
    const own = kept.levers.filter((lever) => lever.interventionId === one.id && isThere(lever));
    return own.length > 0 ? own : [leverOf(one)];
  });
  const groups = kept.groups.filter(({ segmentId }) => scenario.segments.some(({ id }) => id === segmentId));
  return { ...kept, levers, groups };
}

/** The size of an intervention from nothing to twice what it is. */
export function leverOf({ id, capacity }: Intervention): Lever {
  const quantity = sizeOf[capacity.kind];
  const today = sizeIn(capacity);
  const step = stepFor(usualStep[quantity], 2 * today);
  const most = Math.min(LARGEST, Math.max(STEPS_MIN, Math.ceil((2 * today) / step)) * step);
  return { interventionId: id, quantity, least: 0, most, step };
}

function stepFor(usual: number, most: number): number {
  let step = usual;
  for (let at = 1; stepsOf({ least: 0, most, step }) > STEPS_ENOUGH; at++) {
    step = usual * (coarser[at % coarser.length] ?? 1) * 10 ** Math.floor(at / coarser.length);
  }
  return step;
}

function sizeIn(capacity: Intervention['capacity']): number {
  switch (capacity.kind) {
    case 'caseload':
      return capacity.fte;
    case 'hours':
      return capacity.hoursPerWeek;
    case 'places':
      return capacity.places;
  }
}
