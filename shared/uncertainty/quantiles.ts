import { select } from './select.ts';

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
 * @param values at least one, no NaN; they are put in another order
 */
export function quantilesOf(values: Float64Array): Quantiles {
  const wanted = quantileNames.flatMap((name) => {
    const [low, high] = neighbours(values.length, quantileShares[name]);
    return low === high ? [low] : [low, high];
  });
  select(
    values,
    [...new Set(wanted)].sort((a, b) => a - b),
  );
  return Object.fromEntries(
    quantileNames.map((name) => [name, between(values, quantileShares[name])]),
  ) as unknown as Quantiles;
}

/** The quantile of sorted numbers, or of numbers whose order statistics around it stand in their places. Type 7. */
export function between(values: Float64Array, share: number): number {
  const [low, high] = neighbours(values.length, share);
  const below = values[low] as number;
  if (low === high) return below;
  const above = values[high] as number;
  if (above === below) return below;
  const fraction = (values.length - 1) * share - low;
  return Number.isFinite(above) ? below + fraction * (above - below) : above;
}

/** Quantiles with null for what is infinite. */
export function orNull(quantiles: Quantiles): Quantiles<number | null> {
  return Object.fromEntries(
    quantileNames.map((name) => [name, Number.isFinite(quantiles[name]) ? quantiles[name] : null]),
  ) as unknown as Quantiles<number | null>;
}

function neighbours(count: number, share: number): readonly [number, number] {
  const place = (count - 1) * share;
  const low = Math.floor(place);
  return [low, place === low ? low : low + 1];
}
