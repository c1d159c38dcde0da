/** The values in the middle of `count` equal shares of the sorted draws, interpolated as MODEL §7 (type 7). */
export function quantileMiddles(sorted: ArrayLike<number>, count: number): number[] {
  return Array.from({ length: count }, (_, at) => quantileAt(sorted, (at + 0.5) / count));
}

/** The value below which a share (0–1) of the sorted draws lies, type 7. */
export function quantileAt(sorted: ArrayLike<number>, share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below] ?? 0;
  const high = sorted[Math.min(sorted.length - 1, below + 1)] ?? low;
  return low + (high - low) * (place - below);
}
