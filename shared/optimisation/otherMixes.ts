import type { Found } from './answer.ts';
import { featureAt } from './mixModel.ts';
import type { Problem } from './problem.ts';

/** Mixes of the cloud. */
const COUNT = 400;

/**
 * Mixes from all over what was tried, for the picture: one option of each part, in strides that do not repeat, so that
 * they lie evenly without chance.
 */
export function otherMixes({ options, question }: Problem): Found['others'] {
  const possible = options.reduce((product, { count }) => product * count, 1);
  if (question.levers.length === 0) return [];
  return Array.from({ length: Math.min(COUNT, possible) }, (_, mix) => {
    let [cost, objective] = [0, 0];
    for (const [part, own] of options.entries()) {
      const option = Math.floor(own.count * turn(mix, part));
      cost += own.at(option, featureAt.cost);
      objective += own.at(option, featureAt.objective);
    }
    return { cost, objective };
  });
}

/** A number in 0 … 1 that goes round evenly with `mix`, at another pace for every part. */
function turn(mix: number, part: number): number {
  const pace = Math.sqrt(2 + part * part + part);
  return ((mix + 0.5) * pace) % 1;
}
