import type { Chances } from './chances.ts';
import type { Inputs } from './inputs.ts';
import { type State, YEAR } from './states.ts';

/**
 * Step 4 for the participants of every allocation: they grow a month older. Nobody is visited but those whose chances
 * change and those whose window ends; the others have left at one rate, so their sum says it all. Those who enrolled in
 * a retention intervention within the year have been seen to, and join here when the year is over. Leaves how many are
 * within the duration. MODEL §4.
 */
export function age(t: number, state: State, inputs: Inputs, chances: Chances): void {
  const { interventions, allocations, months } = inputs;
  const { intervention, segment } = allocations;
  const { isRetention, turnMonths, windowMonths, durationMonths } = interventions;
  const { cohorts, newest, early, late, finished, retained, inDuration } = state;
  const { keptToTurn, keptToEnd } = chances;
  const stayEarly = chances.early.stay;
  const stayLate = chances.late.stay;
  for (let a = 0; a < allocations.count; a++) {
    const i = intervention[a] as number;
    const g = segment[a] as number;
    const turn = turnMonths[i] as number;
    const window = windowMonths[i] as number;
    const duration = durationMonths[i] as number;
    const isRetained = isRetention[i] === 1;
    const over = isRetained ? retained : finished;
    const next = a * months + t + 1;
    const joining = isRetained && t + 1 >= YEAR ? (cohorts[next - YEAR] as number) : 0;
    if (isRetained && window === YEAR) {
      over[g] = (over[g] as number) + joining;
      continue;
    }
    const last = newest[a] as number;
    const stay = stayEarly[a] as number;
    let before = early[a] as number;
    let turned = 0;
    if (t + 1 >= turn) {
      const turning = (cohorts[next - turn] as number) * (keptToTurn[a] as number);
      turned = turning * stay;
      cohorts[next - turn] = turned;
      before = last <= t + 1 - turn ? 0 : Math.max(0, before - turning);
    }
    const older = before * stay + joining;
    early[a] = older;
    let within = isRetained ? (inDuration[a] as number) + (duration > YEAR ? older : 0) : older;
    if (turn === window) over[g] = (over[g] as number) + turned;
    else {
      const stayAfter = stayLate[a] as number;
      let after = late[a] as number;
      if (t + 1 >= window) {
        const ending = (cohorts[next - window] as number) * (keptToEnd[a] as number);
        over[g] = (over[g] as number) + ending * stayAfter;
        after = last <= t + 1 - window ? 0 : Math.max(0, after - ending);
      }
      const oldest = after * stayAfter + turned;
      late[a] = oldest;
      if (duration > turn) within += oldest;
    }
    inDuration[a] = within;
  }
}
