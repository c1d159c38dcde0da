import type { Words } from '../words/words.ts';

const MONTHS_PER_YEAR = 12;

/** "fire år" for whole years, else "50 måneder". */
export function periodText({ t }: Words, months: number): string {
  return months % MONTHS_PER_YEAR === 0
    ? t('summary.years', { count: months / MONTHS_PER_YEAR })
    : t('summary.months', { count: months });
}
