/**
 * Chances corrected for looking several times, by Holm's step-down method (1979): a corrected chance at or below α is
 * an alarm, and the chance of any false alarm among all of them is at most α. In the order in which they were given.
 *
 * Why Holm and not Benjamini–Hochberg: the looks hang together, since the same persons stand in a target group and in
 * all, this month and the next, and Holm's promise holds however they do; and a committee acts on a single alarm, so
 * what it needs to know is how often there is one at all when nothing is wrong, not which share of many are false.
 *
 * @param chances two-sided, 0–1
 */
export function holm(chances: readonly number[]): number[] {
  const order = chances.map((_, at) => at).sort((one, other) => (chances[one] as number) - (chances[other] as number));
  const corrected = new Array<number>(chances.length).fill(1);
  let least = 0;
  for (const [rank, at] of order.entries()) {
    least = Math.max(least, Math.min(1, (chances[at] as number) * (chances.length - rank)));
    corrected[at] = least;
  }
  return corrected;
}
