import type { FollowUp } from './followUp.ts';
import type { Period } from './period.ts';
import { kindOf, lastMonthOf, periodOf } from './periods.ts';
import { type Series, seriesKey } from './series.ts';

/** A figure that is there. */
export interface Counted {
  readonly period: Period;
  readonly value: number;
}

/**
 * What has been counted of a series, each month once and the earliest first: a quarter is left out where some month of
 * it was counted by itself. Gaps are not there.
 */
export function countedFigures({ figures }: FollowUp, series: Series): Counted[] {
  const key = seriesKey(series);
  const counted = figures.flatMap(({ measure, place, period, value }) =>
    value !== null && seriesKey({ measure, place }) === key ? [{ period, value }] : [],
  );
  const quartersByMonth = new Set(
    counted.filter(({ period }) => kindOf(period) === 'month').map(({ period }) => periodOf(period, 'quarter')),
  );
  return counted
    .filter(({ period }) => kindOf(period) === 'month' || !quartersByMonth.has(period))
    .sort((one, other) => (lastMonthOf(one.period) < lastMonthOf(other.period) ? -1 : 1));
}
