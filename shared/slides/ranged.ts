import type { Quantiles } from '../uncertainty/quantiles.ts';
import { moneyRange } from '../words/moneyRange.ts';
import type { Words } from '../words/words.ts';

/** The two ends of a range as they are said. */
export interface SaidRange {
  readonly low: string;
  readonly high: string;
}

/** Where a number of persons lies in 8 of 10 draws; signed where the number itself is. */
export function personsRange({ number }: Words, quantiles: Quantiles | undefined, signed = true): SaidRange | null {
  if (!quantiles) return null;
  return { low: number(quantiles.p10, { signed }), high: number(quantiles.p90, { signed }) };
}

/** Where kroner lie in 8 of 10 draws. */
export function kronerRange(words: Words, quantiles: Quantiles | undefined, signed = true): SaidRange | null {
  return quantiles ? moneyRange(words, quantiles.p10, quantiles.p90, { signed }) : null;
}

/** A message with its range, which no headline is without; or with the words that it is not computed. */
export function ranged({ t }: Words, message: string, range: SaidRange | null): string {
  if (!range) return t('slides.unranged', { message });
  if (range.low === range.high) return t('slides.rangedSame', { message, low: range.low });
  return t('slides.ranged', { message, ...range });
}

/** A range by itself, as it stands under a number. */
export function rangeText({ t }: Words, range: SaidRange | null): string {
  if (!range) return t('slides.rangeNone');
  return range.low === range.high ? t('slides.rangeSame', { low: range.low }) : t('slides.range', { ...range });
}

/** A range in a column whose head says what it is. */
export function bareRange({ t }: Words, range: SaidRange | null): string {
  if (!range) return t('slides.rangeNone');
  return range.low === range.high ? range.low : t('projection.rangeLabel', { ...range });
}
