import type { Period } from './period.ts';
import { firstMonthOf, lastMonthOf, monthsBetween } from './periods.ts';

/** Months `from` … `to` − 1 of a plan, counted from its start. */
export interface MonthSpan {
  readonly from: number;
  readonly to: number;
}

/** The months of a plan that a period is; null where the period is not wholly within it. */
export function monthSpan(period: Period, startMonth: string, months: number): MonthSpan | null {
  const from = monthsBetween(startMonth, firstMonthOf(period));
  const to = monthsBetween(startMonth, lastMonthOf(period)) + 1;
  return from >= 0 && to <= months ? { from, to } : null;
}
