import type { Chances } from './chances.ts';
import type { Inputs } from './inputs.ts';
import type { State } from './states.ts';

/**
 * Lets the participants of an allocation grow a month older. MODEL §4, steps 3 and 4. Nobody is visited but those whose
 * chances change and those whose window ends: the others leave at one rate, so their sum says it all.
 *
 * All that it is given is a whole number or an array: a fraction that is handed from function to function is an object
 * each time.
 *
 * @param over by segment, those whose window is over: D, or G for a retention intervention
 */
export function age(t: number, state: State, inputs: Inputs, chances: Chances, a: number, over: Float64Array): void {
  const { interventions, allocations, months } = inputs;
  const { cohorts, newest, early, late } = state;
  const { keptToTurn, keptToEnd } = chances;
  const stayEarly = chances.early.stay;
  const stayLate = chances.late.stay;
  const i = allocations.intervention[a] as number;
  const g = allocations.segment[a] as number;
  const turn = interventions.turnMonths[i] as number;
  const window = interventions.windowMonths[i] as number;
  const next = a * months + t + 1;
  const last = newest[a] as number;
  let turned = 0;
  if (t + 1 >= turn) {
    const turning = (cohorts[next - turn] as number) * (keptToTurn[a] as number);
    turned = turning * (stayEarly[a] as number);
    cohorts[next - turn] = turned;
    early[a] = last <= t + 1 - turn ? 0 : Math.max(0, (early[a] as number) - turning) * (stayEarly[a] as number);
  } else early[a] = (early[a] as number) * (stayEarly[a] as number);
  if (turn === window) {
    over[g] = (over[g] as number) + turned;
    return;
  }
  let ending = 0;
  if (t + 1 >= window) {
    ending = (cohorts[next - window] as number) * (keptToEnd[a] as number);
    over[g] = (over[g] as number) + ending * (stayLate[a] as number);
  }
  const rest = last <= t + 1 - window ? 0 : Math.max(0, (late[a] as number) - ending);
  late[a] = rest * (stayLate[a] as number) + turned;
}
