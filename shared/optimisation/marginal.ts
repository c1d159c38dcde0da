import type { Marginal, Mix, NextStep } from './answer.ts';
import { isSameAmount } from './levels.ts';
import type { Problem } from './problem.ts';

/** What the next step of each lever gives and costs, from today's mix and from the best. */
export function marginalOf(problem: Problem, today: Mix, best: Mix): Marginal[] {
  return problem.question.levers.map(({ interventionId, quantity }, lever) => ({
    interventionId,
    quantity,
    atToday: nextStep(problem, today, lever),
    atBest: nextStep(problem, best, lever),
  }));
}

/** A whole step up, or what is left to the most; null where that is reached. */
function nextStep(problem: Problem, mix: Mix, lever: number): NextStep | null {
  const from = mix.amounts[lever] ?? 0;
  const { most = from, step = 0 } = problem.question.levers[lever] ?? {};
  const to = Math.min(most, from + step);
  if (to < from || isSameAmount(to, from)) return null;
  const then = problem.mixOf(mix.amounts.with(lever, to));
  const [cost, objective] = [then.cost - mix.cost, then.objective - mix.objective];
  return {
    from,
    to,
    cost,
    objective,
    perKrone: cost > 0 ? objective / cost : null,
    netMunicipality: then.headline.net.municipality - mix.headline.net.municipality,
    extraInEducationOrJob: then.headline.extraInEducationOrJob - mix.headline.extraInEducationOrJob,
    enrolled: then.headline.enrolled - mix.headline.enrolled,
  };
}
