import type { Inputs } from './inputs.ts';
import type { InterventionInputs } from './interventionInputs.ts';
import { AFTERCARE_MAX, type State } from './states.ts';
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
export function inAftercare(interventions: InterventionInputs, i: number, state: State, a: number, t: number): number {
  const load = interventions.aftercareLoad[i] as number;
  const months = Math.min(t, interventions.aftercareMonths[i] as number);
  if (load === 0 || months === 0) return 0;
  const ring = a * AFTERCARE_MAX;
  const first = (t - months) % AFTERCARE_MAX;
  const beyond = first + months - AFTERCARE_MAX;
  let followed = 0;
  for (let at = ring + first; at < ring + Math.min(first + months, AFTERCARE_MAX); at++) {
    followed += state.leavers[at] as number;
  }
  for (let at = ring; at < ring + beyond; at++) followed += state.leavers[at] as number;
  return load * followed;
}
