import type { Period } from '../followUp/period.ts';
import { kindOf } from '../followUp/periods.ts';
import type { Words } from './words.ts';

/** "marts 2027" or "1. kvartal 2027". */
export function periodText(words: Words, period: Period): string {
  if (kindOf(period) === 'month') return words.month(period, 0);
  const [year = '', quarter = ''] = period.split('-Q');
  return words.t('followUp.quarter', { quarter, year });
}
