import type { Weights } from './weights.ts';

/** A number before and after the figures: mean, spread, and what eight of ten draws lie within. */
export interface Spread {
  readonly mean: number;
  readonly deviation: number;
  readonly low: number;
  readonly high: number;
}

export interface MovedNumber {
  readonly before: Spread;
  readonly after: Spread;
  /**
   * Whether the figures move it by more than the draws themselves could have: MOVED times the standard error of a
   * mean of so many. What they do not move keeps its number, as it keeps its source.
   */
  readonly isMoved: boolean;
}

const MOVED = 3;

/** What the figures do to one number. @param values one a draw */
export function movedNumber(values: Float64Array, { share, effective }: Weights): MovedNumber {
  const even = new Float64Array(values.length).fill(1 / values.length);
  const before = spreadOf(values, even);
  const after = spreadOf(values, share);
  const error = after.deviation / Math.sqrt(effective) + before.deviation / Math.sqrt(values.length);
  return { before, after, isMoved: Math.abs(after.mean - before.mean) > MOVED * error };
}

function spreadOf(values: Float64Array, share: Float64Array): Spread {
  let mean = 0;
  for (let d = 0; d < values.length; d++) mean += (values[d] as number) * (share[d] as number);
  let variance = 0;
  for (let d = 0; d < values.length; d++) variance += ((values[d] as number) - mean) ** 2 * (share[d] as number);
  const order = Array.from(values.keys()).sort((one, other) => (values[one] as number) - (values[other] as number));
  return {
    mean,
    deviation: Math.sqrt(variance),
    low: weightedQuantile(values, share, order, 0.1),
    high: weightedQuantile(values, share, order, 0.9),
  };
}

/** The first value up to which so much of the weight lies. */
function weightedQuantile(values: Float64Array, share: Float64Array, order: readonly number[], at: number): number {
  let passed = 0;
  for (const d of order) {
    passed += share[d] as number;
    if (passed >= at) return values[d] as number;
  }
  return values[order.at(-1) ?? 0] as number;
}
