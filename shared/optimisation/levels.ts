import type { Lever } from './question.ts';

/** A lever has at most so many steps: finer ones say nothing that the model knows. */
export const STEPS_MAX = 200;

/** Amounts nearer to each other than this are one: decimals that a person types. */
const SAME = 1e-6;

export function isSameAmount(one: number, other: number): boolean {
  return Math.abs(one - other) <= SAME;
}

/**
 * The amounts of a lever, ascending: from the least in steps to the most, which is one of them, and today's where it
 * lies between, so that what is planned today can stay.
 */
export function levelsOf(lever: Lever, today: number): number[] {
  const { least, most, step } = lever;
  const grid = Array.from({ length: stepsOf(lever) + 1 }, (_, index) => Number((least + index * step).toFixed(6)));
  const isWithin = today >= least && today <= most;
  // Today's comes first, so that of two that are one it stays as it was written.
  const all = [...(isWithin ? [today] : []), most, ...grid];
  return all
    .filter((amount, index) => all.findIndex((other) => isSameAmount(other, amount)) === index)
    .sort((one, other) => one - other);
}

/** How many steps a lever has. */
export function stepsOf({ least, most, step }: Pick<Lever, 'least' | 'most' | 'step'>): number {
  return Math.floor((most - least) / step + SAME);
}
