/** How much of a sum of a few dozen numbers may be rounding. */
const ROUNDING = 2 ** -44;

/** Persons left of a sum when some have gone; what rounding may have left of the sum is nobody. */
export function remainder(sum: number, gone: number): number {
  const left = sum - gone;
  return left > sum * ROUNDING ? left : 0;
}
