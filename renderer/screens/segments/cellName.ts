import type { Words } from '../../../shared/words/words.ts';
import { type Column, columnName } from './columns.ts';

/** What a cell is called where it stands alone: "til job, Aktivitetsparate". */
export function cellName(words: Words, column: Column, segment: string): string {
  return words.t('segments.cell', { field: columnName(words, column), segment });
}
