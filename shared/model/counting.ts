import type { Inputs } from './inputs.ts';
import type { Trajectory } from './trajectory.ts';

/** Below this share of its places an intervention that has ended is taken as closed, and its fixed cost stops. MODEL §5. */
const CLOSED = 1e-9;

/**
 * Programme cost by intervention and month, in kroner. An intervention is paid for as far as it is rolled out, or as far
 * as its places are still occupied while it is being closed. MODEL §5.
 */
export function countProgrammeCost({ interventions }: Inputs, trajectory: Trajectory): void {
  const { months, ramp, occupied, enrolled, cost } = trajectory;
  for (let i = 0; i < interventions.count; i++) {
    const places = interventions.places[i] as number;
    const start = interventions.startMonth[i] as number;
    const running = interventions.runningCostPerMonth[i] as number;
    const fixed = interventions.fixedCostPerMonth[i] as number;
    const perParticipant = interventions.costPerParticipant[i] as number;
    for (let t = 0; t < months; t++) {
      const at = i * months + t;
      const staffed = places === 0 ? 0 : Math.max(ramp[at] as number, (occupied[at] as number) / places);
      const isOpen = t >= start && staffed > CLOSED;
      cost[at] = running * staffed + perParticipant * (enrolled[at] as number) + (isOpen ? fixed : 0);
    }
    const first = i * months + start;
    if (start < months) cost[first] = (cost[first] as number) + (interventions.startupCost[i] as number);
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
