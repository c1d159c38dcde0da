import { age } from './ageing.ts';
import { type Arrivals, arrive, makeArrivals } from './arrivals.ts';
import { type Capacity, makeCapacity, setCapacity } from './capacity.ts';
import { type Chances, makeChances, ordinaryCaseloadFactor, setSettledChances, setSupportChances } from './chances.ts';
import { countProgrammeCost } from './counting.ts';
import { passEducation } from './educationMonth.ts';
import { enrol } from './enrolment.ts';
import type { Inputs } from './inputs.ts';
import { passJob } from './jobMonth.ts';
import { countPaidHours } from './paidHours.ts';
import { passRetention } from './retentionMonth.ts';
import { makeState, type State, startState } from './states.ts';
import { recordStocks, sumOfSupport } from './stocks.ts';
import { leaveInterventions, leaveSupport } from './supportMonth.ts';
import { makeTrajectory, type Trajectory } from './trajectory.ts';

/** Everything a run needs room for, made once for inputs of one shape and used again for every draw. */
export interface Workspace {
  readonly state: State;
  readonly chances: Chances;
  readonly arrivals: Arrivals;
  readonly capacity: Capacity;
  readonly trajectory: Trajectory;
  /** All that a run begins at 0. */
  readonly zeroed: readonly Float64Array[];
}

/** Room for runs of inputs of this shape: the same segments, interventions, windows and horizon. */
export function makeWorkspace(inputs: Inputs): Workspace {
  const state = makeState(inputs);
  const trajectory = makeTrajectory(inputs);
  return {
    state,
    chances: makeChances(inputs),
    arrivals: makeArrivals(inputs),
    capacity: makeCapacity(inputs),
    trajectory,
    zeroed: zeroes(state, trajectory),
  };
}

/**
 * Runs the months of the horizon, one after the other. MODEL §4. Allocates nothing.
 *
 * @returns the workspace's own trajectory, overwritten by the next run
 */
export function simulate(inputs: Inputs, workspace: Workspace): Trajectory {
  const { state, chances, arrivals, capacity, trajectory, zeroed } = workspace;
  for (let part = 0; part < zeroed.length; part++) zeroed[part]?.fill(0);
  startState(state, inputs);
  setCapacity(capacity, inputs, trajectory);
  setSettledChances(chances, inputs);
  const hasInterventions = inputs.allocations.count > 0;
  const hasPaidHours = inputs.interventions.weeklyHours.some((hours) => hours.length > 0);
  const hasRetention = inputs.interventions.isRetention.includes(1);
  const ratesFollowCaseload = inputs.ordinaryEffort.elasticity > 0;
  if (!ratesFollowCaseload) setSupportChances(chances, inputs, inputs.months, 1);
  recordStocks(0, state, inputs, trajectory);

  for (let t = 0; t < inputs.months; t++) {
    if (ratesFollowCaseload) {
      const omega = ordinaryCaseloadFactor(inputs, sumOfSupport(t, trajectory));
      setSupportChances(chances, inputs, t, omega);
      chances.omegas[t + 1] = (chances.omegas[t] as number) + omega;
    }
    if (hasInterventions) enrol(t, state, inputs, capacity, chances, trajectory);
    if (hasPaidHours) countPaidHours(t, state, inputs, chances, trajectory);
    leaveSupport(t, state, capacity, chances, arrivals, trajectory);
    passEducation(t, state, inputs, chances, arrivals);
    passJob(t, state, inputs, chances, arrivals);
    if (hasInterventions) leaveInterventions(t, state, inputs, chances, arrivals, trajectory);
    if (hasRetention) passRetention(t, state, inputs, chances, arrivals);
    if (hasInterventions) age(t, state, inputs, chances);
    arrive(t, state, inputs, arrivals);
    recordStocks(t + 1, state, inputs, trajectory);
  }
  countProgrammeCost(inputs, trajectory);
  return trajectory;
}

/** The state but for what never changes in it, and the flows, which are added to as a month passes. */
function zeroes(state: State, trajectory: Trajectory): Float64Array[] {
  const { paidHours, replaced, enrolled, occupied, completed, participantMonths } = trajectory;
  const flows = [paidHours, replaced, enrolled, occupied, completed, participantMonths];
  return [...Object.values(state), ...flows].filter((part) => part instanceof Float64Array);
}
