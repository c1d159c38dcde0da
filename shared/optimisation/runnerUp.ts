import type { Mix } from './answer.ts';
import type { Candidate, Combination, Combiner } from './combine.ts';
import type { Problem } from './problem.ts';

/**
 * The best mix that spends the money otherwise: it differs from the best in two levers at least, as one step more or
 * less of a single one says nothing of where the money is best put. Where no such mix is worth taking, in one.
 */
export function runnerUpOf(problem: Problem, combiner: Combiner, best: Candidate): Mix | null {
  const chosen = problem.choiceOf(best.options);
  const bounds = problem.bounds();
  const confirm = (options: Combination) => problem.confirm(options, bounds);
  const differing = (options: Combination) =>
    problem.choiceOf(options).filter((level, lever) => level !== chosen[lever]).length;
  const otherwise = (levers: number) =>
    combiner.solve({ bounds, confirm, isWanted: (options) => differing(options) >= levers }).best;
  const second = otherwise(2) ?? otherwise(1);
  return second && problem.mixOf(problem.amountsOf(problem.choiceOf(second.options)));
}
