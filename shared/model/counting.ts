import type { Inputs } from './inputs.ts';
import type { Trajectory } from './trajectory.ts';

/** Below this share of its places an intervention that has ended is taken as closed, and its fixed cost stops. MODEL §5. */
const CLOSED = 1e-9;

/**
 * Programme cost of month t by intervention, in kroner. An intervention is paid for as far as it is rolled out, or as
 * far as its places are still occupied while it is being closed. Comes after enrolment. MODEL §5.
 */
export function countProgrammeCost(t: number, { interventions }: Inputs, trajectory: Trajectory): void {
  const { places, startMonth, runningCostPerMonth, costPerParticipant, fixedCostPerMonth, startupCost } = interventions;
  const { months, ramp, occupied, enrolled, cost } = trajectory;
  for (let i = 0; i < interventions.count; i++) {
    const at = i * months + t;
    const all = places[i] as number;
    const start = startMonth[i] as number;
    const staffed = all === 0 ? 0 : Math.max(ramp[at] as number, (occupied[at] as number) / all);
    let kroner =
      (runningCostPerMonth[i] as number) * staffed + (costPerParticipant[i] as number) * (enrolled[at] as number);
    if (t >= start && staffed > CLOSED) kroner += fixedCostPerMonth[i] as number;
    if (t === start) kroner += startupCost[i] as number;
    cost[at] = kroner;
  }
}

/**
 * Person-months of month t: the mean of the stocks at its two ends (half-cycle correction). MODEL §5.
 *
 * @param stock T + 1 values a segment
 */
export function personMonths(stock: Float64Array, months: number, g: number, t: number): number {
  const at = g * (months + 1) + t;
  return ((stock[at] as number) + (stock[at + 1] as number)) / 2;
}
