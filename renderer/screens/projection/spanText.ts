import type { Grain, Span } from '../../../shared/ledger/spans.ts';
import type { Words } from '../../../shared/words/words.ts';

const FULL_YEAR = 12;

/** What a period is called: "januar 2027", "1. kvt. 2027", "2027", and "2027 (5 md.)" for a part of a year. */
export function spanText({ t, month }: Words, grain: Grain, span: Span, startMonth: string): string {
  const year = String(span.year);
  if (grain === 'month') return month(startMonth, span.from);
  if (grain === 'quarter') return t('projection.quarter', { quarter: String(span.quarter ?? ''), year });
  const months = span.to - span.from;
  return months === FULL_YEAR ? year : t('projection.partYear', { year, count: months });
}
