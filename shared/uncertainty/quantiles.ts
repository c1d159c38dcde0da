import { orderStatistics } from './orderStatistics.ts';

/** The points of a distribution that are shown: the median, and the ranges that hold 80 and 95 of 100 draws. MODEL §7. */
export const quantileShares = { p2_5: 0.025, p10: 0.1, p50: 0.5, p90: 0.9, p97_5: 0.975 } as const;

export type QuantileName = keyof typeof quantileShares;
export const quantileNames = Object.keys(quantileShares) as readonly QuantileName[];

/** One number at each point; null where it is infinite, as the month of a balance that is never reached. */
export type Quantiles<T = number> = Readonly<Record<QuantileName, T>>;

/**
 * The quantiles of some numbers, type 7: linear between order statistics. One between a finite and an infinite order
 * statistic is infinite. MODEL §7.
 *
 * @param values at least one, no NaN
 */
export function quantilesOf(values: Float64Array): Quantiles {
  const found = quantilesAt(values, Object.values(quantileShares));
  return Object.fromEntries(quantileNames.map((name, index) => [name, found[index]])) as unknown as Quantiles;
}

/** The same at shares (0–1) of one's own, one number each. */
export function quantilesAt(values: Float64Array, shares: readonly number[]): number[] {
  const around = shares.map((share) => neighbours(values.length, share));
  const places = [...new Set(around.flat())].sort((a, b) => a - b);
  const statistics = orderStatistics(values, places);
  const at = (place: number) => statistics[places.indexOf(place)] as number;
  return around.map(([low, high], index) => {
    return within(at(low), at(high), (values.length - 1) * (shares[index] as number) - low);
  });
}

/** The quantile of sorted numbers. Type 7. */
export function between(sorted: Float64Array, share: number): number {
  const [low, high] = neighbours(sorted.length, share);
  return within(sorted[low] as number, sorted[high] as number, (sorted.length - 1) * share - low);
}

function within(below: number, above: number, fraction: number): number {
  if (above === below || fraction === 0) return below;
  return Number.isFinite(above) ? below + fraction * (above - below) : above;
}

/** Quantiles with null for what is infinite. */
export function orNull(quantiles: Quantiles): Quantiles<number | null> {
  return Object.fromEntries(
    quantileNames.map((name) => [name, Number.isFinite(quantiles[name]) ? quantiles[name] : null]),
  ) as unknown as Quantiles<number | null>;
}

/** The quantiles of some points in a row, as a row for each quantile. */
export function seriesOf(quantiles: readonly Quantiles[]): Quantiles<number[]> {
  return Object.fromEntries(
    quantileNames.map((name) => [name, quantiles.map((one) => one[name])]),
  ) as unknown as Quantiles<number[]>;
}

function neighbours(count: number, share: number): readonly [number, number] {
  const place = (count - 1) * share;
  const low = Math.floor(place);
  return [low, place === low ? low : low + 1];
}
