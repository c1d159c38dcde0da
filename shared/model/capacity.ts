import type { Inputs } from './inputs.ts';
import type { InterventionInputs } from './interventionInputs.ts';
import type { State } from './states.ts';
import type { Trajectory } from './trajectory.ts';

/** What the roll-out of all interventions opens in the months of the horizon. MODEL §3. */
export interface Capacity {
  /** K_ig(t): places, a row of T an allocation. */
  readonly open: Float64Array;
  /** 1 where a running intervention has places for those on support, a row of T a segment. */
  readonly isServed: Uint8Array;
}

export function makeCapacity({ months, segments, allocations }: Inputs): Capacity {
  return { open: new Float64Array(allocations.count * months), isServed: new Uint8Array(segments.count * months) };
}

/** Overwrites `capacity`, and leaves ramps and places of each intervention in the trajectory. */
export function setCapacity({ open, isServed }: Capacity, inputs: Inputs, trajectory: Trajectory): void {
  const { months, interventions, allocations } = inputs;
  const { ramp: ramps, places } = trajectory;
  for (let i = 0; i < interventions.count; i++) {
    for (let t = 0; t < months; t++) ramps[i * months + t] = ramp(interventions, i, t);
  }
  places.fill(0);
  isServed.fill(0);
  for (let a = 0; a < allocations.count; a++) {
    const i = allocations.intervention[a] as number;
    const g = allocations.segment[a] as number;
    const all = (allocations.share[a] as number) * (interventions.places[i] as number);
    const isForSupport = interventions.isRetention[i] === 0 && all > 0;
    for (let t = 0; t < months; t++) {
      const at = i * months + t;
      const here = all * (ramps[at] as number);
      open[a * months + t] = here;
      places[at] = (places[at] as number) + here;
      if (isForSupport && (ramps[at] as number) > 0) isServed[g * months + t] = 1;
    }
  }
}

/** ramp_i(t) of MODEL §3: the share (0–1) of an intervention's places that is open in month t. */
export function ramp(interventions: InterventionInputs, i: number, t: number): number {
  const start = interventions.startMonth[i] as number;
  if (t < start || t >= (interventions.endMonth[i] as number)) return 0;
  return Math.min(1, (t - start + 1) / (interventions.rampMonths[i] as number));
}

/**
 * What those in aftercare take up of an allocation's places at the start of month t: load · A of MODEL §4. A counts
 * whoever left for education or job in the months of aftercare before t, whether they have returned or not.
 */
export function inAftercare({ months, interventions }: Inputs, i: number, state: State, a: number, t: number): number {
  const row = a * (months + 1);
  const since = Math.max(0, t - (interventions.aftercareMonths[i] as number));
  const followed = (state.leavers[row + t] as number) - (state.leavers[row + since] as number);
  return (interventions.aftercareLoad[i] as number) * followed;
}
