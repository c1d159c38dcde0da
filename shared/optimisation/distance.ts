import type { Distance, TodaysMix } from './answer.ts';
import { type Candidate, type Combiner, nearness } from './combine.ts';
import { featureAt } from './mixModel.ts';
import type { Problem } from './problem.ts';
import { isBudget } from './rows.ts';

/** Halvings of the search for the cheapest mix that is as good as today's. */
const HALVINGS = 12;

/**
 * How far today's mix is from the best for its own money, and from the cheapest for its own result.
 *
 * @param numbers today's own, row by row
 */
export function distanceOf(problem: Problem, combiner: Combiner, today: TodaysMix, numbers: Float64Array): Distance {
  const within = (share: number): Candidate | null => {
    const bounds = problem.rows.map((row, at) =>
      isBudget(row) ? share * (numbers[featureAt.rows + at] as number) : row.bound,
    );
    return combiner.solve({ bounds, confirm: (options) => problem.confirm(options, bounds) }).best;
  };
  const same = within(1);
  const isEnough = (one: Candidate | null) =>
    one !== null && one.objective >= today.objective - nearness(today.objective);
  if (!same || !isEnough(same)) return { objectiveAtSameCost: 0, costAtSameObjective: 0 };
  let [enough, tooLittle] = [1, 0];
  let cost = Math.min(today.cost, same.cost);
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (enough + tooLittle) / 2;
    const found = within(middle);
    if (found && isEnough(found)) {
      enough = middle;
      cost = Math.min(cost, found.cost);
    } else tooLittle = middle;
  }
  return {
    objectiveAtSameCost: Math.max(0, same.objective - today.objective),
    costAtSameObjective: Math.max(0, today.cost - cost),
  };
}
