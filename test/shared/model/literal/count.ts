import type { Scenario } from '../../../../shared/document/scenario.ts';
import { at } from './at.ts';
import { places, ramp, shareFor } from './capacity.ts';
import { hoursUsed } from './effect.ts';
import type { Run } from './run.ts';
import { inEducation, inJob, isRetention, onSupport, type State } from './state.ts';
import { sum, upTo } from './sum.ts';
import type { View } from './view.ts';

/** MODEL §5: person-months with the half-cycle correction, in month t, of segment g. */
export function personMonths(run: Run, t: number, g: number) {
  const half = (count: (state: State) => number) =>
    (count(at(at(run.states, t), g)) + count(at(at(run.states, t + 1), g))) / 2;
  return { support: half(onSupport), education: half(inEducation), job: half(inJob) };
}

/** MODEL §5: pmP_ig,m for every m, in month t. */
function participantMonthsByAge(run: Run, t: number, i: number, g: number): number[] {
  const month = at(run.months, t);
  const before = at(at(month.afterEnrolment, g).P, i);
  const after = at(at(month.stillOnSupport, g), i);
  return before.map((n, m) => (n + at(after, m)) / 2);
}

/** MODEL §5: pmP_ig, those within the duration of the intervention. */
export function participantMonths(scenario: Scenario, run: Run, t: number, i: number, g: number): number {
  return sum(participantMonthsByAge(run, t, i, g).slice(0, at(scenario.interventions, i).durationMonths));
}

/** MODEL §5: paid hours of segment g in month t. */
export function paidHours(scenario: Scenario, run: Run, view: View, t: number, g: number): number {
  const epsilon = scenario.assumptions.caseloadElasticity;
  const byIntervention = scenario.interventions.map((intervention, i) =>
    sum(
      participantMonthsByAge(run, t, i, g).map(
        (months, m) => (months * hoursUsed(intervention, epsilon, view, m) * 52) / 12,
      ),
    ),
  );
  return sum(byIntervention);
}

/** MODEL §5: persons left in the pool of segments that some running intervention is open to, in month t. */
export function waiting(scenario: Scenario, run: Run, t: number): number {
  const open = scenario.interventions.filter((i) => ramp(i, t) > 0 && places(i) > 0 && !isRetention(i));
  const inSegments = scenario.segments.map((segment, g) =>
    open.some((i) => shareFor(i, segment.id) > 0) ? at(at(run.months, t).afterEnrolment, g).U : 0,
  );
  return sum(inSegments);
}

/** MODEL §5 and §3: the open places of an intervention in month t, over its segments. */
export function openPlaces(scenario: Scenario, i: number, t: number): number {
  const intervention = at(scenario.interventions, i);
  return sum(intervention.allocation.map(({ share }) => share * places(intervention) * ramp(intervention, t)));
}

/** A number for each month of the run. */
export function eachMonth(scenario: Scenario, value: (t: number) => number): number[] {
  return upTo(scenario.horizonMonths).map(value);
}
