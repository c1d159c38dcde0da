import { personMonths } from './counting.ts';
import type { Run } from './run.ts';
import type { Trajectory } from './trajectory.ts';
import { MONTHS_PER_YEAR } from './units.ts';

/** Sums over segments, interventions and months of a run. MODEL §5, §6. */

/** A stock (T + 1 values a segment) summed over segments: T + 1 values. */
export function stockTotal(stock: Float64Array, months: number): Float64Array {
  return sumRows(stock, months + 1);
}

/** A flow (T values a segment or intervention) summed over them: T values. */
export function flowTotal(flow: Float64Array, months: number): Float64Array {
  return sumRows(flow, months);
}

/** A stock or a flow at time t, summed over segments. @param length values a segment: T + 1 of a stock, T of a flow */
export function totalAt(values: Float64Array, length: number, t: number): number {
  let sum = 0;
  for (let at = t; at < values.length; at += length) sum += values[at] as number;
  return sum;
}

/** Persons in education or job at time t, all segments. */
export function inEducationOrJob({ education, job, months }: Trajectory, t: number): number {
  let sum = 0;
  for (let at = t; at < education.length; at += months + 1) sum += (education[at] as number) + (job[at] as number);
  return sum;
}

/** Σ_t pmS(t) over segments: person-months on support in the horizon. */
export function supportMonths({ inputs, trajectory }: Run): number {
  let sum = 0;
  for (let g = 0; g < inputs.segments.count; g++) {
    for (let t = 0; t < trajectory.months; t++) sum += personMonths(trajectory.support, trajectory.months, g, t);
  }
  return sum;
}

/** Σ over interventions of the published saving a person · persons enrolled. Beside the result, never in it. */
export function publishedSaving({ inputs, trajectory }: Run): number {
  let sum = 0;
  for (let i = 0; i < inputs.interventions.count; i++) {
    const amount = inputs.interventions.publishedSavingPerPerson[i] as number;
    for (let t = 0; t < trajectory.months; t++)
      sum += amount * (trajectory.enrolled[i * trajectory.months + t] as number);
  }
  return sum;
}

export function sum(values: Float64Array): number {
  let total = 0;
  for (let at = 0; at < values.length; at++) total += values[at] as number;
  return total;
}

/** What a krone of month t is worth at the start: discounted to the middle of the month. MODEL §6. */
export function discountFactor(yearlyRate: number, t: number): number {
  return (1 + yearlyRate) ** (-(t + 0.5) / MONTHS_PER_YEAR);
}

/** `discountFactor` of every month: T values. */
export function discountFactors(yearlyRate: number, months: number): Float64Array {
  return Float64Array.from({ length: months }, (_, t) => discountFactor(yearlyRate, t));
}

function sumRows(values: Float64Array, length: number): Float64Array {
  const total = new Float64Array(length);
  for (let at = 0; at < values.length; at++) {
    const column = at % length;
    total[column] = (total[column] as number) + (values[at] as number);
  }
  return total;
}
