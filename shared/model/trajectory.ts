import type { Inputs } from './inputs.ts';

/**
 * What a run leaves behind: persons, hours and programme cost by month, from which money and headlines follow.
 * Stocks have T + 1 values a segment (times 0 … T), flows T (months 0 … T − 1); rows stand one after the other.
 */
export interface Trajectory {
  readonly months: number;
  /** Stocks by segment: on support, in education, in job, left the model. */
  readonly support: Float64Array;
  readonly education: Float64Array;
  readonly job: Float64Array;
  readonly left: Float64Array;
  /** Flows by segment: persons waiting, extra paid hours, person-months whose ordinary effort is replaced. */
  readonly waiting: Float64Array;
  readonly paidHours: Float64Array;
  readonly replaced: Float64Array;
  /** By intervention: the share (0–1) of its places that is open. MODEL §3. */
  readonly ramp: Float64Array;
  /**
   * Flows by intervention: places, persons enrolled, places occupied, persons who left support for education or job
   * from within it, kroner, person-months in it.
   */
  readonly places: Float64Array;
  readonly enrolled: Float64Array;
  readonly occupied: Float64Array;
  readonly completed: Float64Array;
  readonly cost: Float64Array;
  readonly participantMonths: Float64Array;
}

export function makeTrajectory({ months, segments, interventions }: Inputs): Trajectory {
  const stock = () => new Float64Array(segments.count * (months + 1));
  const flow = () => new Float64Array(segments.count * months);
  const byIntervention = () => new Float64Array(interventions.count * months);
  return {
    months,
    support: stock(),
    education: stock(),
    job: stock(),
    left: stock(),
    waiting: flow(),
    paidHours: flow(),
    replaced: flow(),
    ramp: byIntervention(),
    places: byIntervention(),
    enrolled: byIntervention(),
    occupied: byIntervention(),
    completed: byIntervention(),
    cost: byIntervention(),
    participantMonths: byIntervention(),
  };
}
