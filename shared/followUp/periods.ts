import { monthId } from '../words/time.ts';
import type { Period } from './period.ts';

export type PeriodKind = 'month' | 'quarter';

/** Months in a period of its kind. */
export const periodMonths: Readonly<Record<PeriodKind, number>> = { month: 1, quarter: 3 };

export function kindOf(period: Period): PeriodKind {
  return period.includes('Q') ? 'quarter' : 'month';
}

/** The first month of a period, "2027-01" for the first quarter of 2027. */
export function firstMonthOf(period: Period): string {
  const [year = '', part = ''] = period.split('-');
  return part.startsWith('Q') ? monthId(`${year}-01`, (Number(part.slice(1)) - 1) * 3) : period;
}

/** The last month of a period: a stock is counted at its end. */
export function lastMonthOf(period: Period): string {
  return monthId(firstMonthOf(period), periodMonths[kindOf(period)] - 1);
}

/** The period of a kind that a month lies in. */
export function periodOf(month: string, kind: PeriodKind): Period {
  if (kind === 'month') return month;
  const [year = '', number = ''] = month.split('-');
  return `${year}-Q${Math.ceil(Number(number) / 3)}`;
}

/** How many months after `start` a month is; below 0 before it. */
export function monthsBetween(start: string, month: string): number {
  const count = (text: string) => {
    const [year = 0, number = 1] = text.split('-').map(Number);
    return year * 12 + number;
  };
  return count(month) - count(start);
}

/** The periods of a kind that begin within `months` months from `startMonth`, whole ones only, in their order. */
export function periodsWithin(startMonth: string, months: number, kind: PeriodKind): Period[] {
  const all = Array.from({ length: months }, (_, at) => monthId(startMonth, at));
  if (kind === 'month') return all;
  const within = new Set(all);
  const quarters = [...new Set(all.map((month) => periodOf(month, 'quarter')))];
  return quarters.filter((quarter) => within.has(firstMonthOf(quarter)) && within.has(lastMonthOf(quarter)));
}
