import type { Quantiles } from '../uncertainty/quantiles.ts';
import type { ChartFan } from './chartParts.ts';

/**
 * The bands of a series; null while there are none, and where they are of a plan with other months.
 *
 * @param length how many values the line of the chart has
 * @param lead values before the first of the series, where it begins a month after the line
 */
export function fanOf(
  series: Quantiles<number[]> | undefined,
  length: number,
  lead: readonly number[] = [],
): ChartFan | null {
  if (!series || series.p50.length + lead.length !== length) return null;
  const led = (values: readonly number[]) => [...lead, ...values];
  return {
    inner: { lower: led(series.p10), upper: led(series.p90) },
    outer: { lower: led(series.p2_5), upper: led(series.p97_5) },
  };
}
