import type { Stream } from './stream.ts';

/** Below this many expected of the rarer outcome, counting up from 0 is the quicker way. */
const FEW = 10;

/**
 * How many of `trials` succeed when each does so with chance `share` (0–1).
 *
 * @param trials a whole number, 0 or more
 */
export function drawBinomial(stream: Stream, trials: number, share: number): number {
  if (trials === 0 || share <= 0) return 0;
  if (share >= 1) return trials;
  if (share > 0.5) return trials - drawRarer(stream, trials, 1 - share);
  return drawRarer(stream, trials, share);
}

function drawRarer(stream: Stream, trials: number, share: number): number {
  return trials * share < FEW ? countUp(stream, trials, share) : transformReject(stream, trials, share);
}

/** Inversion: the chance of 0, of 1 and so on, until the uniform number is used up. */
function countUp(stream: Stream, trials: number, share: number): number {
  const odds = share / (1 - share);
  let chance = Math.exp(trials * Math.log1p(-share));
  let left = stream.uniform();
  let k = 0;
  while (left > chance && k < trials) {
    left -= chance;
    k++;
    chance *= ((trials - k + 1) / k) * odds;
    if (chance === 0) break;
  }
  return k;
}

/** Hörmann's transformed rejection (BTRS, 1993). */
function transformReject(stream: Stream, trials: number, share: number): number {
  const odds = share / (1 - share);
  const deviation = Math.sqrt(trials * share * (1 - share));
  const b = 1.15 + 2.53 * deviation;
  const a = -0.0873 + 0.0248 * b + 0.01 * share;
  const centre = trials * share + 0.5;
  const quick = 0.92 - 4.2 / b;
  const alpha = (2.83 + 5.1 / b) * deviation;
  const mode = Math.floor((trials + 1) * share);
  for (;;) {
    const u = stream.uniform() - 0.5;
    const v = stream.uniform();
    const edge = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / edge + b) * u + centre);
    if (k < 0 || k > trials) continue;
    if (edge >= 0.07 && v <= quick) return k;
    const height = Math.log((v * alpha) / (a / (edge * edge) + b));
    const ratio =
      (mode + 0.5) * Math.log((mode + 1) / (odds * (trials - mode + 1))) +
      (trials + 1) * Math.log((trials - mode + 1) / (trials - k + 1)) +
      (k + 0.5) * Math.log((odds * (trials - k + 1)) / (k + 1)) +
      stirlingTail(mode) +
      stirlingTail(trials - mode) -
      stirlingTail(k) -
      stirlingTail(trials - k);
    if (height <= ratio) return k;
  }
}

/** ln k! − Stirling's formula for it. */
function stirlingTail(k: number): number {
  const known = tails[k];
  if (known !== undefined) return known;
  const next = k + 1;
  const squared = next * next;
  return (1 / 12 - (1 / 360 - 1 / 1260 / squared) / squared) / next;
}

const tails: readonly number[] = [
  0.0810614667953272, 0.0413406959554092, 0.0276779256849983, 0.020790672103765, 0.0166446911898211, 0.0138761288230707,
  0.0118967099458917, 0.010411265261972, 0.0092554621827127, 0.0083305634333631,
];
