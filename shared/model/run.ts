import type { Inputs } from './inputs.ts';
import { countMoney, type Money, makeMoney } from './money.ts';
import { makeWorkspace, simulate, type Workspace } from './simulate.ts';
import type { Trajectory } from './trajectory.ts';

/** One run of the model: where people were, and whose money it was. */
export interface Run {
  readonly inputs: Inputs;
  readonly trajectory: Trajectory;
  readonly money: Money;
}

/**
 * Runs the model once. MODEL §1–5.
 *
 * @param workspace its own, unless one is given: then the trajectory lasts until the next run in it
 */
export function run(inputs: Inputs, workspace: Workspace = makeWorkspace(inputs)): Run {
  const trajectory = simulate(inputs, workspace);
  const money = makeMoney(inputs.months);
  countMoney(inputs, trajectory, money);
  return { inputs, trajectory, money };
}
