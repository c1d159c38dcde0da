import type { Scenario } from '../../../../shared/document/scenario.ts';
import { at } from './at.ts';
import { cost } from './cost.ts';
import { eachMonth, openPlaces, paidHours, waiting } from './count.ts';
import { money } from './money.ts';
import { run } from './run.ts';
import { type ByPayer, payers, type ScenarioSeries } from './shape.ts';
import { inEducation, inJob, onSupport, type State } from './state.ts';
import { sum } from './sum.ts';
import type { View } from './view.ts';

/** MODEL §9: the monthly series of one scenario, seen in one light. */
export function series(scenario: Scenario, view: View): ScenarioSeries {
  const course = run(scenario, view);
  const overSegments = (count: (state: State) => number) => course.states.map((states) => sum(states.map(count)));
  const interventions = scenario.interventions.map(({ id }, i) => ({
    id,
    places: eachMonth(scenario, (t) => openPlaces(scenario, i, t)),
    enrolled: course.months.map((month) => sum(at(month.enrolled, i))),
    occupied: course.months.map((month) => sum(at(month.occupied, i))),
    cost: eachMonth(scenario, (t) => cost(scenario, course, view, i, t)),
  }));
  const kroner = course.months.map((_, t) => money(scenario, course, view, t));
  return {
    support: overSegments(onSupport),
    education: overSegments(inEducation),
    job: overSegments(inJob),
    left: overSegments((state) => state.X),
    waiting: eachMonth(scenario, (t) => waiting(scenario, course, t)),
    interventions,
    paidHours: eachMonth(scenario, (t) =>
      sum(scenario.segments.map((_, g) => paidHours(scenario, course, view, t, g))),
    ),
    programmeCost: eachMonth(scenario, (t) => sum(interventions.map((one) => at(one.cost, t)))),
    benefits: kroner.map((month) => month.benefits),
    ordinaryCost: kroner.map((month) => month.ordinaryCost),
    payers: byPayer((payer) => kroner.map((month) => month.payers[payer])),
  };
}

/** The same question asked of every payer. */
export function byPayer<T>(answer: (payer: keyof ByPayer<T>) => T): ByPayer<T> {
  return Object.fromEntries(payers.map((payer) => [payer, answer(payer)])) as ByPayer<T>;
}
