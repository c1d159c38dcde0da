import { foldLetters } from '../words/foldLetters.ts';
import { cellText } from './columns.ts';
import type { Cell } from './table.ts';

/**
 * The calendar quarter in a cell, "2027-Q1", of the ways in which people and registers write quarters ("2027K1",
 * "2027-Q1", "K1 2027", "1. kvartal 2027", "1. kvt. 2027", "quarter 1, 2027"). Null where none is.
 */
export function readQuarter(cell: Cell | undefined): string | null {
  const text = foldLetters(cellText(cell)).trim();
  const [, year, quarter] = /^([0-9]{4})[-/. ]?[kq]([1-4])$/.exec(text) ?? [];
  if (year && quarter) return `${year}-Q${quarter}`;
  const [, first, yearAfter] =
    /^[kq]([1-4])[-/. ]([0-9]{4})$/.exec(text) ??
    /^([1-4])\.?[ ]?(?:kvartal|kvt\.?|kv\.?|quarter)[-/., ]+([0-9]{4})$/.exec(text) ??
    /^(?:kvartal|quarter)[ ]([1-4])[-/., ]+([0-9]{4})$/.exec(text) ??
    [];
  return first && yearAfter ? `${yearAfter}-Q${first}` : null;
}
