import { lnFactorial } from './lnFactorial.ts';

/** Terms smaller than this part of what is summed already are left out. */
const NOTHING = 1e-16;

/** ln of the chance that just `k` of `trials` succeed when each does so with chance `share` (0–1). */
export function lnBinomial(k: number, trials: number, share: number): number {
  if (k < 0 || k > trials) return Number.NEGATIVE_INFINITY;
  const choose = lnFactorial(trials) - lnFactorial(k) - lnFactorial(trials - k);
  return choose + (k === 0 ? 0 : k * Math.log(share)) + (k === trials ? 0 : (trials - k) * Math.log1p(-share));
}

/**
 * The chance that at most `k` of `trials` succeed when each does so with chance `share` (0–1).
 *
 * @param k and trials whole numbers
 */
export function binomialAtMost(k: number, trials: number, share: number): number {
  if (k < 0) return 0;
  if (k >= trials || share <= 0) return 1;
  if (share >= 1) return 0;
  // Terms fall away from the middle, so the sum is taken on the outer side.
  return k <= trials * share ? outwards(k, trials, share) : 1 - outwards(trials - k - 1, trials, 1 - share);
}

/** The chance that at least `k` succeed. */
export function binomialAtLeast(k: number, trials: number, share: number): number {
  return binomialAtMost(trials - k, trials, 1 - share);
}

/** The chances of k, k − 1, … 0, each from the one before it. */
function outwards(k: number, trials: number, share: number): number {
  const odds = (1 - share) / share;
  let term = 1;
  let sum = 1;
  for (let j = k; j > 0 && term > sum * NOTHING; j--) {
    term *= (j / (trials - j + 1)) * odds;
    sum += term;
  }
  return sum * Math.exp(lnBinomial(k, trials, share));
}
