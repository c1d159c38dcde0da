import type { FrontierPoint } from './answer.ts';
import { type Candidate, type Combiner, nearness } from './combine.ts';
import type { Problem } from './problem.ts';
import { isBudget } from './rows.ts';

/** Budgets from nothing to all of it, and beyond it as far as the levers go, but not farther than twice. */
const STEPS = 20;
const STEPS_BEYOND = 6;
const SHARE_MAX = 2;

/** A candidate for a share of the budget. */
export interface Solution {
  readonly share: number;
  readonly candidate: Candidate;
}

/** The shares of the budget that the frontier is asked at, ascending; 1 is one of them. */
export function sharesOf(problem: Problem): number[] {
  const budget = budgetOf(problem);
  const dearest = problem.mixOf(problem.levels.map((levels) => levels.at(-1) ?? 0)).cost;
  const within = Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS);
  if (budget <= 0) return [1];
  const farthest = Math.min(SHARE_MAX, dearest / budget);
  if (farthest <= 1) return within;
  const beyond = Array.from({ length: STEPS_BEYOND }, (_, step) => 1 + ((farthest - 1) * (step + 1)) / STEPS_BEYOND);
  return [...within, ...beyond];
}

/**
 * The best found for every share, each search begun from what a smaller budget gave: more money never gives less. A
 * share within which nothing keeps the conditions has none.
 */
export function* solveShares(
  problem: Problem,
  combiner: Combiner,
  shares: readonly number[],
  known: readonly Candidate[] = [],
): Generator<void, Solution[]> {
  const solutions: Solution[] = [];
  for (const share of shares) {
    const bounds = problem.bounds(share);
    const start = bestOf([solutions.at(-1)?.candidate, ...known].filter((one) => isKept(problem, one, bounds)));
    const { best } = combiner.solve({ bounds, start, confirm: (options) => problem.confirm(options, bounds) });
    if (best) solutions.push({ share, candidate: cheapest(problem, combiner, best, bounds) });
    yield;
  }
  return solutions;
}

/** The points of the solutions: a mix that a larger budget found counts for every smaller one that it keeps to. */
export function frontierOf(problem: Problem, solutions: readonly Solution[]): FrontierPoint[] {
  const kept = [...solutions];
  for (let at = kept.length - 2; at >= 0; at--) {
    const [own, next] = [kept[at] as Solution, kept[at + 1] as Solution];
    const isBetter = next.candidate.objective > own.candidate.objective;
    if (isBetter && isKept(problem, next.candidate, problem.bounds(own.share))) {
      kept[at] = { ...own, candidate: next.candidate };
    }
  }
  const budget = budgetOf(problem);
  return kept
    .map(({ share, candidate: { options, cost, objective } }) => ({
      share,
      budget: share * budget,
      amounts: problem.amountsOf(problem.choiceOf(options)),
      cost,
      objective,
    }))
    .filter((point, at, all) => String(all[at - 1]?.amounts) !== String(point.amounts));
}

/** Kroner over the horizon that the budget allows in all, as far as it says. */
export function budgetOf({ rows }: Problem): number {
  const total = rows.find(({ limit }) => limit.kind === 'budget');
  return total?.bound ?? rows.filter(isBudget).reduce((sum, { bound }) => sum + bound, 0);
}

/** The same objective for less, where the model agrees. */
function cheapest(problem: Problem, combiner: Combiner, best: Candidate, bounds: readonly number[]): Candidate {
  const options = combiner.cheapened(best, bounds);
  if (options.every((option, part) => option === best.options[part])) return best;
  const found = problem.confirm(options, bounds);
  return found && found.objective >= best.objective - nearness(best.objective) ? found : best;
}

function bestOf(candidates: readonly (Candidate | undefined)[]): Candidate | null {
  return candidates.reduce<Candidate | null>(
    (best, one) => (one && (best === null || one.objective > best.objective) ? one : best),
    null,
  );
}

function isKept(problem: Problem, candidate: Candidate | undefined, bounds: readonly number[]): boolean {
  return candidate !== undefined && problem.confirm(candidate.options, bounds) !== null;
}
