import type { Projection } from '../model/projection.ts';

/** Persons more in education or job than in the scenario's own reference at each time: T + 1 values. */
export function extraOverTime({ scenario, reference }: Projection): number[] {
  return scenario.education.map(
    (education, t) => education + (scenario.job[t] ?? 0) - (reference.education[t] ?? 0) - (reference.job[t] ?? 0),
  );
}

/** A series less another, time by time. */
export function lessBase(values: readonly number[], base: readonly number[]): number[] {
  return values.map((value, t) => value - (base[t] ?? 0));
}
