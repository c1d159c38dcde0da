import type { Limit, Mix } from './answer.ts';
import { nearness } from './combine.ts';
import { featureAt } from './mixModel.ts';
import type { Problem } from './problem.ts';

/**
 * What keeps the best mix from becoming better: a step more of some lever would give more, and this stands in its way.
 * A least that is not 0 stands in the way where a step less would give more, or free money that does.
 */
export function bindingOf(problem: Problem, best: Mix): Limit[] {
  const { levers } = problem.question;
  const binding: Limit[] = [];
  let dearest = 0;
  for (const [lever, { most, step }] of levers.entries()) {
    const amount = best.amounts[lever] ?? 0;
    const next = problem.levels[lever]?.find((level) => level > amount);
    const numbers = problem.numbersOf(best.amounts.with(lever, next ?? amount + step));
    const gain = gainOf(numbers, best);
    if (gain <= nearness(best.objective)) continue;
    dearest = Math.max(dearest, perKrone(gain, numbers, best));
    if (next === undefined && amount >= most) binding.push({ kind: 'most', lever });
    else binding.push(...problem.broken(numbers).map(({ limit }) => limit));
  }
  for (const [lever, { least, step }] of levers.entries()) {
    const amount = best.amounts[lever] ?? 0;
    if (least <= 0 || amount > least || least - step < 0) continue;
    const numbers = problem.numbersOf(best.amounts.with(lever, least - step));
    const gain = gainOf(numbers, best);
    if (gain > nearness(best.objective) || perKrone(gain, numbers, best) < dearest)
      binding.push({ kind: 'least', lever });
  }
  return binding.filter((one, at) => binding.findIndex((other) => isSame(one, other)) === at);
}

function gainOf(numbers: Float64Array, { objective }: Mix): number {
  return (numbers[featureAt.objective] as number) - objective;
}

/** What a krone of the step gives, whichever way it goes. */
function perKrone(gain: number, numbers: Float64Array, { cost }: Mix): number {
  const kroner = (numbers[featureAt.cost] as number) - cost;
  return kroner === 0 ? 0 : gain / kroner;
}

function isSame(one: Limit, other: Limit): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
