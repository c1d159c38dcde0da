import { yearSpans } from '../model/years.ts';

/** How long the periods are that a table or a chart is divided into. */
export const grains = ['month', 'quarter', 'year'] as const;

export type Grain = (typeof grains)[number];

const MONTHS_PER_QUARTER = 3;

/** A period of the horizon: the months `from` … `to` − 1 of the model, in a calendar year. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly year: number;
  /** 1 … 4 for a quarter. */
  readonly quarter: number | null;
}

/**
 * The horizon in periods of the calendar, one after the other; the first and the last may be parts of one.
 *
 * @param startMonth as in "2027-01"
 */
export function spansOf(grain: Grain, startMonth: string, months: number): Span[] {
  const years = yearSpans(startMonth, months);
  if (grain === 'year') return years.map((span) => ({ ...span, quarter: null }));
  const first = Number(startMonth.split('-')[1] ?? 1) - 1;
  return years.flatMap(({ year, from, to }) => {
    // Months since the January before `from`: only a first year begins within the year.
    const passed = from === 0 ? first : 0;
    const spans: Span[] = [];
    for (let at = from; at < to; ) {
      const month = passed + at - from;
      const length = grain === 'month' ? 1 : MONTHS_PER_QUARTER - (month % MONTHS_PER_QUARTER);
      const end = Math.min(to, at + length);
      spans.push({ from: at, to: end, year, quarter: grain === 'month' ? null : Math.floor(month / 3) + 1 });
      at = end;
    }
    return spans;
  });
}
