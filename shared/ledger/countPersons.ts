import type { Scenario } from '../document/scenario.ts';
import { personMonths } from '../model/counting.ts';
import { type Run, run } from '../model/run.ts';
import type { Part } from './lines.ts';
import { splitByAllocation } from './splitByAllocation.ts';

/** Persons at times 0 … T, by segment. */
export const stockLines = ['support', 'education', 'job', 'left'] as const;

/**
 * What passes in the months 0 … T − 1: person-months on support, in education and in job, those of them on support and
 * in an intervention, persons without a place, extra paid hours, and persons enrolled, by segment; and persons enrolled
 * by intervention.
 */
export const flowLines = [
  'supportMonths',
  'educationMonths',
  'jobMonths',
  'interventionMonths',
  'waiting',
  'paidHours',
  'reached',
  'enrolled',
] as const;

export type StockLine = (typeof stockLines)[number];
export type FlowLine = (typeof flowLines)[number];
export type PersonLine = StockLine | FlowLine;

/** One line of one segment or intervention: T + 1 values of a stock, T of a flow. */
export interface PersonCount {
  readonly line: PersonLine;
  readonly part: Part;
  readonly values: Float64Array;
}

/**
 * Where the persons of each segment are, and what each intervention does, month by month. MODEL §1, §5.
 *
 * @param ours a run of `scenario` itself
 */
export function countPersons(ours: Run, scenario: Scenario): PersonCount[] {
  const { trajectory } = ours;
  const { months } = trajectory;
  const enrolment = enrolmentBySegment(ours, scenario);
  const bySegment = scenario.segments.flatMap(({ id }, g): PersonCount[] => {
    const part: Part = { kind: 'segment', id };
    const stock = (line: StockLine) => trajectory[line].slice(g * (months + 1), (g + 1) * (months + 1));
    const flow = (values: Float64Array) => values.slice(g * months, (g + 1) * months);
    const mean = (line: StockLine) =>
      Float64Array.from({ length: months }, (_, t) => personMonths(trajectory[line], months, g, t));
    return [
      ...stockLines.map((line) => ({ line, part, values: stock(line) })),
      { line: 'supportMonths', part, values: mean('support') },
      { line: 'educationMonths', part, values: mean('education') },
      { line: 'jobMonths', part, values: mean('job') },
      { line: 'interventionMonths', part, values: flow(enrolment.months) },
      { line: 'waiting', part, values: flow(trajectory.waiting) },
      { line: 'paidHours', part, values: flow(trajectory.paidHours) },
      { line: 'reached', part, values: flow(enrolment.persons) },
    ];
  });
  const byIntervention = scenario.interventions.map(({ id }, i): PersonCount => {
    const values = trajectory.enrolled.slice(i * months, (i + 1) * months);
    return { line: 'enrolled', part: { kind: 'intervention', id }, values };
  });
  return [...bySegment, ...byIntervention];
}

/** Persons enrolled and person-months in interventions, T values a segment one after the other. */
function enrolmentBySegment(
  ours: Run,
  scenario: Scenario,
): { readonly persons: Float64Array; readonly months: Float64Array } {
  const { inputs } = ours;
  const { allocations, interventions } = inputs;
  // With one segment each, an intervention's own count is that of its segment.
  const split = allocations.count === interventions.count ? ours : run(splitByAllocation(inputs));
  const { months, enrolled, participantMonths } = split.trajectory;
  const persons = new Float64Array(scenario.segments.length * months);
  const personMonthsIn = new Float64Array(scenario.segments.length * months);
  for (let a = 0; a < allocations.count; a++) {
    const g = allocations.segment[a] as number;
    for (let t = 0; t < months; t++) {
      const at = g * months + t;
      persons[at] = (persons[at] as number) + (enrolled[a * months + t] as number);
      personMonthsIn[at] = (personMonthsIn[at] as number) + (participantMonths[a * months + t] as number);
    }
  }
  return { persons, months: personMonthsIn };
}
