/** A chance event beyond this many standard errors would be seen once in a thousand runs of another seed, one way. */
const ERRORS = 3.1;

/**
 * How far a share that is found in `count` cases may lie from the true one by chance. Where it also rests on a band of
 * `draws`, their error is added.
 */
export function shareError(share: number, count: number, draws = Number.POSITIVE_INFINITY): number {
  return ERRORS * Math.sqrt(share * (1 - share) * (1 / count + 1 / draws));
}

export function shareOf<T>(all: readonly T[], is: (one: T) => boolean): number {
  return all.filter(is).length / all.length;
}
