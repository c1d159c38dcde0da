import type { Inputs } from './inputs.ts';

/**
 * Where everybody is at one moment. MODEL §1.
 *
 * Those whose rates depend on how long they have been somewhere are kept by the month in which they came, so that a
 * month passes without anybody being moved. All numbers are persons. Arrays are one element a segment or allocation, or
 * one row of months each, one after the other.
 */
export interface State {
  /** U. */
  readonly unenrolled: Float64Array;
  /** D. */
  readonly finished: Float64Array;
  /** G. */
  readonly retained: Float64Array;
  /** X. */
  readonly left: Float64Array;
  /**
   * E[m] and J[m], m < 12, a row of T + 1 a segment by the time at which they came: everybody as they came, since all
   * who came together leave at one rate. How many of them are left after m months is in the chances.
   */
  readonly education: Float64Array;
  readonly job: Float64Array;
  /** Σ_m E[m] and Σ_m J[m], m < 12, known at the start of a month. */
  readonly educationTotal: Float64Array;
  readonly jobTotal: Float64Array;
  /** E* and J*. */
  readonly laterEducation: Float64Array;
  readonly laterJob: Float64Array;
  /**
   * P[i][m], or Σ_k R[i][k][m] over those with k + m ≥ 12: a row of T an allocation, by the month of enrolment.
   * Everybody as they enrolled or, after their turn, as they were then; the retained as they were after twelve months.
   */
  readonly cohorts: Float64Array;
  /** The month of the newest cohort, −1 before the first: when it has gone nobody is left, not even a rounding error. */
  readonly newest: Int32Array;
  /** Σ_m of those who are left of them, before their turn and after it. */
  readonly early: Float64Array;
  readonly late: Float64Array;
  /**
   * R[i][k][m] with k + m < 12: a row of twelve for each month of an allocation of a retention intervention, by the
   * month of enrolment and within it by k; everybody as they enrolled, like E.
   */
  readonly firstYear: Float64Array;
  /** Which row of `firstYear` is an allocation's first. */
  readonly firstYearStart: Int32Array;
  /** Σ_k of what is left of each row. */
  readonly firstYearTotal: Float64Array;
  /** Σ_k Σ_m of R[i][k][m], m < 12, by allocation. */
  readonly recent: Float64Array;
  /** An allocation's participants within the intervention's duration. */
  readonly inDuration: Float64Array;
  /** Left for education or job from within the duration before month t, all in all: a row of T + 1 an allocation. */
  readonly leavers: Float64Array;
  /** For paid hours: the share that stayed in the month before, a row of T an allocation. */
  readonly stays: Float64Array;
}

export const YEAR = 12;

/** Room for the state of these inputs; `startState` fills it. */
export function makeState({ months, segments, interventions, allocations }: Inputs): State {
  const firstYearStart = new Int32Array(allocations.count);
  let rows = 0;
  for (let a = 0; a < allocations.count; a++) {
    firstYearStart[a] = rows;
    if (interventions.isRetention[allocations.intervention[a] as number]) rows += months;
  }
  const bySegment = (each = 1) => new Float64Array(segments.count * each);
  const byAllocation = (each = 1) => new Float64Array(allocations.count * each);
  return {
    unenrolled: bySegment(),
    finished: bySegment(),
    retained: bySegment(),
    left: bySegment(),
    education: bySegment(months + 1),
    job: bySegment(months + 1),
    educationTotal: bySegment(),
    jobTotal: bySegment(),
    laterEducation: bySegment(),
    laterJob: bySegment(),
    cohorts: byAllocation(months),
    newest: new Int32Array(allocations.count),
    early: byAllocation(),
    late: byAllocation(),
    firstYear: new Float64Array(rows * YEAR),
    firstYearStart,
    firstYearTotal: new Float64Array(rows),
    recent: byAllocation(),
    inDuration: byAllocation(),
    leavers: byAllocation(months + 1),
    stays: byAllocation(months),
  };
}

/** Puts everybody where the document says they start, into a state of zeros. MODEL §1, time 0. */
export function startState(state: State, { months, segments }: Inputs): void {
  state.newest.fill(-1);
  for (let g = 0; g < segments.count; g++) {
    const persons = segments.persons[g] as number;
    if (segments.startsInEducation[g]) {
      state.education[g * (months + 1)] = persons;
      state.educationTotal[g] = persons;
    } else state.unenrolled[g] = persons;
  }
}
