import type { InterventionInputs } from './interventionInputs.ts';
import { AFTERCARE_MAX, type State } from './states.ts';

/**
 * ramp_i(t) of MODEL §3: the share (0–1) of an intervention's places that is open in month t.
 */
export function ramp(interventions: InterventionInputs, i: number, t: number): number {
  const start = interventions.startMonth[i] as number;
  if (t < start || t >= (interventions.endMonth[i] as number)) return 0;
  return Math.min(1, (t - start + 1) / (interventions.rampMonths[i] as number));
}

/**
 * What those in aftercare take up of an allocation's places at the start of month t: load · A of MODEL §4. A counts
 * whoever left for education or job in the months of aftercare before t, whether they have returned or not.
 */
export function aftercareLoad(
  interventions: InterventionInputs,
  i: number,
  state: State,
  a: number,
  t: number,
): number {
  const load = interventions.aftercareLoad[i] as number;
  const months = Math.min(t, interventions.aftercareMonths[i] as number);
  if (load === 0 || months === 0) return 0;
  let followed = 0;
  for (let back = 1; back <= months; back++) {
    followed += state.leavers[a * AFTERCARE_MAX + ((t - back) % AFTERCARE_MAX)] as number;
  }
  return load * followed;
}
