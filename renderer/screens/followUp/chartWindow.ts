import type { FollowUp } from '../../../shared/followUp/followUp.ts';
import type { Period } from '../../../shared/followUp/period.ts';
import { kindOf, lastMonthOf, monthsBetween, periodMonths, periodOf } from '../../../shared/followUp/periods.ts';
import { type Series, seriesKey } from '../../../shared/followUp/series.ts';

/** Months shown beyond the last figure; and so far ahead may the next target lie to be shown too. */
const AHEAD = 12;
const REACH = 24;

/**
 * The periods that a chart shows until all are asked for: from the first figure to a year beyond the last one, or to
 * the next target. A target that lies years ahead would press the months that are counted together.
 *
 * @param periods all of the plan and of the figures, in their order
 */
export function chartWindow(followUp: FollowUp, series: Series, periods: readonly Period[]): readonly Period[] {
  const [start] = periods;
  if (start === undefined) return periods;
  const kind = kindOf(start);
  const isOurs = (one: Series) => seriesKey(one) === seriesKey(series);
  const counted = followUp.figures
    .filter((figure) => isOurs(figure) && figure.value !== null)
    .map(({ period }) => periods.indexOf(periodOf(lastMonthOf(period), kind)))
    .filter((at) => at >= 0);
  const first = Math.min(...counted, counted.length > 0 ? Number.POSITIVE_INFINITY : 0);
  // Before anything is counted, a plan's first period is the first one ahead.
  const last = Math.max(...counted, first - 1);
  const ahead = followUp.targets
    .filter(isOurs)
    .map(({ period }) => periods.findIndex((one) => monthsBetween(lastMonthOf(one), lastMonthOf(period)) <= 0))
    .filter((at) => at > last && (at - last) * periodMonths[kind] <= REACH);
  const next = ahead.length > 0 ? Math.min(...ahead) : last;
  return periods.slice(first, Math.max(last + AHEAD / periodMonths[kind], next) + 1);
}
