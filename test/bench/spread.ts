/** What several measurements of the same thing say together. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  /** The value that 95 of 100 do not exceed; with fewer than 20 values the largest. */
  readonly p95: number;
  readonly count: number;
}

/** @throws RangeError where there is nothing to sum up. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  const [least, most, p95, upper] = [sorted[0], sorted.at(-1), at(0.95), at(0.5)];
  if (least === undefined || most === undefined || p95 === undefined || upper === undefined) {
    throw new RangeError('There are no measurements to sum up.');
  }
  const lower = sorted.length % 2 === 0 ? (sorted[sorted.length / 2 - 1] ?? upper) : upper;
  return { median: (lower + upper) / 2, least, most, p95, count: sorted.length };
}

/** The ratio of each pair that was measured side by side. */
export function ratiosOf(ours: readonly number[], theirs: readonly number[]): number[] {
  return ours.map((value, index) => value / (theirs[index] ?? Number.NaN));
}
