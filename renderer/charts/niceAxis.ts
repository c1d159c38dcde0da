import { nice, ticks as ticksBetween } from 'd3-array';
import type { PlotDomain } from './plotGeometry.ts';

/** About how many numbers stand on a value axis; they are 1, 2 or 5 times a power of ten apart. */
const TICKS = 5;

/** An axis that holds all the values and ends on round numbers; with 0 on it where `isZeroBased`. */
export function niceAxis(
  values: Iterable<number>,
  isZeroBased: boolean,
): { readonly domain: PlotDomain; readonly ticks: readonly number[] } {
  let least = isZeroBased ? 0 : Number.POSITIVE_INFINITY;
  let most = isZeroBased ? 0 : Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const domain = nice(least, least === most ? most + 1 : most, TICKS);
  return { domain, ticks: ticksBetween(...domain, TICKS) };
}
