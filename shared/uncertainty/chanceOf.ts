/**
 * Share (0–1) of the draws that reach a threshold.
 *
 * @param sorted ascending, at least one
 */
export function chanceOf(sorted: Float64Array, threshold: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < threshold) low = middle + 1;
    else high = middle;
  }
  return (sorted.length - low) / sorted.length;
}
