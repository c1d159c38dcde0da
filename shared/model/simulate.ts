import { type Arrivals, arrive, makeArrivals } from './arrivals.ts';
import { setRamps } from './capacity.ts';
import { type Chances, makeChances, ordinaryCaseloadFactor, setSettledChances, setSupportChances } from './chances.ts';
import { countProgrammeCost } from './counting.ts';
import { countWaiting, enrol } from './enrolment.ts';
import type { Inputs } from './inputs.ts';
import { passSettledMonth } from './settledMonth.ts';
import { makeState, type State, startState } from './states.ts';
import { recordStocks, sumOfSupport } from './stocks.ts';
import { passSupportMonth } from './supportMonth.ts';
import { makeTrajectory, type Trajectory } from './trajectory.ts';

/** Everything a run needs room for, made once for inputs of one shape and used again for every draw. */
export interface Workspace {
  readonly state: State;
  readonly chances: Chances;
  readonly arrivals: Arrivals;
  readonly trajectory: Trajectory;
}

/** Room for runs of inputs of this shape: the same segments, interventions, windows and horizon. */
export function makeWorkspace(inputs: Inputs): Workspace {
  return {
    state: makeState(inputs),
    chances: makeChances(inputs),
    arrivals: makeArrivals(inputs),
    trajectory: makeTrajectory(inputs),
  };
}

/**
 * Runs the months of the horizon, one after the other. MODEL §4. Allocates nothing.
 *
 * @returns the workspace's own trajectory, overwritten by the next run
 */
export function simulate(inputs: Inputs, workspace: Workspace): Trajectory {
  const { state, chances, arrivals, trajectory } = workspace;
  startState(state, inputs);
  clearFlows(trajectory);
  setRamps(inputs, trajectory);
  setSettledChances(chances, inputs);
  const ratesFollowCaseload = inputs.ordinaryEffort.elasticity > 0;
  if (!ratesFollowCaseload) setSupportChances(chances, inputs, inputs.months, 1);
  recordStocks(0, state, inputs, trajectory);

  for (let t = 0; t < inputs.months; t++) {
    if (ratesFollowCaseload) {
      const omega = ordinaryCaseloadFactor(inputs, sumOfSupport(t, trajectory));
      setSupportChances(chances, inputs, t, omega);
      chances.omegas[t + 1] = (chances.omegas[t] as number) + omega;
    }
    enrol(t, state, inputs, chances, trajectory);
    countWaiting(t, state, inputs, trajectory);
    countProgrammeCost(t, inputs, trajectory);
    passSupportMonth(t, state, inputs, chances, arrivals, trajectory);
    passSettledMonth(t, state, inputs, chances, arrivals);
    arrive(t, state, inputs, arrivals);
    recordStocks(t + 1, state, inputs, trajectory);
  }
  return trajectory;
}

/** Flows are added to as a month passes, so they begin at 0; stocks are overwritten. */
function clearFlows(trajectory: Trajectory): void {
  trajectory.waiting.fill(0);
  trajectory.paidHours.fill(0);
  trajectory.replaced.fill(0);
  trajectory.places.fill(0);
  trajectory.enrolled.fill(0);
  trajectory.occupied.fill(0);
  trajectory.completed.fill(0);
  trajectory.cost.fill(0);
  trajectory.participantMonths.fill(0);
}
