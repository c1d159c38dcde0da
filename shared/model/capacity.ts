import type { Inputs } from './inputs.ts';
import type { InterventionInputs } from './interventionInputs.ts';
import type { State } from './states.ts';
import type { Trajectory } from './trajectory.ts';

/** Leaves in the trajectory how far each intervention is rolled out in each month. */
export function setRamps({ interventions }: Inputs, { months, ramp: ramps }: Trajectory): void {
  for (let i = 0; i < interventions.count; i++) {
    for (let t = 0; t < months; t++) ramps[i * months + t] = ramp(interventions, i, t);
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
  const newest = a * months + t - 1;
  const oldest = a * months + Math.max(0, t - (interventions.aftercareMonths[i] as number));
  let followed = 0;
  for (let at = oldest; at <= newest; at++) followed += state.leavers[at] as number;
  return (interventions.aftercareLoad[i] as number) * followed;
}
