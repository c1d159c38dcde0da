import type { Inputs } from './inputs.ts';

/**
 * Where everybody is at one moment. MODEL §1.
 *
 * Those whose rates depend on how long they have been somewhere are kept by the month in which they came, in ring
 * buffers: whoever came in month s stands in slot s mod length, so a month passes without anybody being moved.
 * All numbers are persons. Arrays are one element a segment, or one ring a segment or allocation, in a row.
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
  /** E[m] and J[m], m < 12: a ring of twelve months a segment. */
  readonly education: Float64Array;
  readonly job: Float64Array;
  /** E* and J*. */
  readonly laterEducation: Float64Array;
  readonly laterJob: Float64Array;
  /** P[i][m]: a ring of W months an allocation. R[i][k][m]: thirteen such rings, k after k. */
  readonly participants: Float64Array;
  /** Where the ring (or the thirteen) of an allocation begins in `participants`. */
  readonly ringStart: Int32Array;
  /** Σ_m of an allocation's participants. */
  readonly participantTotal: Float64Array;
  /** Those of them within the intervention's duration. */
  readonly inDuration: Float64Array;
  /** How many of R[i][k] there are, thirteen an allocation: most are empty, and the engine passes them over. */
  readonly retainedByStart: Float64Array;
  /** Left for education or job from within the duration: a ring of AFTERCARE_MAX months an allocation. */
  readonly leavers: Float64Array;
}

export const YEAR = 12;
/** k = 0 … 11, and 12 for those who came from E*. */
export const EDUCATION_STARTS = 13;
export const AFTERCARE_MAX = 24;

/** Room for the state of these inputs; `startState` fills it. */
export function makeState({ segments, interventions, allocations }: Inputs): State {
  const ringStart = new Int32Array(allocations.count);
  let room = 0;
  for (let a = 0; a < allocations.count; a++) {
    const i = allocations.intervention[a] as number;
    ringStart[a] = room;
    room += (interventions.windowMonths[i] as number) * (interventions.isRetention[i] ? EDUCATION_STARTS : 1);
  }
  const bySegment = () => new Float64Array(segments.count);
  const byAllocation = (each = 1) => new Float64Array(allocations.count * each);
  return {
    unenrolled: bySegment(),
    finished: bySegment(),
    retained: bySegment(),
    left: bySegment(),
    education: new Float64Array(segments.count * YEAR),
    job: new Float64Array(segments.count * YEAR),
    laterEducation: bySegment(),
    laterJob: bySegment(),
    participants: new Float64Array(room),
    ringStart,
    participantTotal: byAllocation(),
    inDuration: byAllocation(),
    retainedByStart: byAllocation(EDUCATION_STARTS),
    leavers: byAllocation(AFTERCARE_MAX),
  };
}

/** Everybody where the document says they start. MODEL §1, time 0. */
export function startState(state: State, { segments }: Inputs): void {
  for (const part of Object.values(state) as (Float64Array | Int32Array)[]) {
    if (part !== state.ringStart) part.fill(0);
  }
  for (let g = 0; g < segments.count; g++) {
    const persons = segments.persons[g] as number;
    if (segments.startsInEducation[g]) state.education[g * YEAR] = persons;
    else state.unenrolled[g] = persons;
  }
}
