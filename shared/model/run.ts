import type { Inputs } from './inputs.ts';
import { countMoney, type Money, makeMoney } from './money.ts';
import { makeWorkspace, simulate } from './simulate.ts';
import type { Trajectory } from './trajectory.ts';

/** One run of the model: where people were, and whose money it was. */
export interface Run {
  readonly inputs: Inputs;
  readonly trajectory: Trajectory;
  readonly money: Money;
}

/** Runs the model once, in room of its own. MODEL §1–5. */
export function run(inputs: Inputs): Run {
  const trajectory = simulate(inputs, makeWorkspace(inputs));
  const money = makeMoney(inputs.months);
  countMoney(inputs, trajectory, money);
  return { inputs, trajectory, money };
}
