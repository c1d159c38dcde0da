import type { Words } from '../words/words.ts';
import type { ColumnFormat, TableCell } from './dataTable.ts';

/** A cell as people read it: "1.157", "12,5 %", "januar 2027"; a dash for what there is no number of. */
export function cellText(
  words: Pick<Words, 'number' | 'percent' | 'kroner' | 'month'>,
  cell: TableCell,
  format: ColumnFormat,
): string {
  if (cell === null) return '–';
  if (typeof cell === 'string') return format.kind === 'month' ? words.month(cell, 0) : cell;
  switch (format.kind) {
    case 'percent':
      return words.percent(cell, format.decimals);
    case 'kroner':
      return words.kroner(cell, { signed: format.signed ?? false });
    case 'number':
      return words.number(cell, { decimals: format.decimals, fixed: true, signed: format.signed ?? false });
    case 'text':
    case 'month':
      return words.number(cell, { decimals: 6 });
  }
}

/** Whether a column holds numbers, which stand at the right. */
export function isNumeric({ kind }: ColumnFormat): boolean {
  return kind === 'number' || kind === 'percent' || kind === 'kroner';
}
