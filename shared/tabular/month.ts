import { foldLetters } from '../words/foldLetters.ts';
import { cellText } from './columns.ts';
import type { Cell } from './table.ts';

/** Danish and English names, each known by any beginning of at least three letters. */
const names = [
  ['januar', 'january'],
  ['februar', 'february'],
  ['marts', 'march'],
  ['april'],
  ['maj', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['august'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['december'],
] as const;

/**
 * The calendar month in a cell, "2027-03": of a day of a workbook, and of the ways in which people and registers write
 * months ("2027-03", "03-2027", "2027M03", "marts 2027", "mar-27", "01-03-2027", "2027-03-01"). Null where none is.
 */
export function readMonth(cell: Cell | undefined): string | null {
  if (typeof cell === 'object' && cell !== null) return 'day' in cell ? cell.day.slice(0, 7) : null;
  const text = foldLetters(cellText(cell)).trim();
  const [, year, month] =
    /^([0-9]{4})[-/. m]([0-9]{1,2})$/.exec(text) ?? /^([0-9]{4})-([0-9]{2})-[0-9]{2}(?:t.*)?$/.exec(text) ?? [];
  if (year && month) return monthOf(year, month);
  // The day comes first in Danish and in British English.
  const [, shortMonth, yearAfter] = /^(?:[0-9]{1,2}[-/. ])?([0-9]{1,2})[-/. ]([0-9]{4})$/.exec(text) ?? [];
  if (shortMonth && yearAfter) return monthOf(yearAfter, shortMonth);
  const [, name, yearOfName] = /^([a-z]{3,})\.?[-/. ]+([0-9]{2}|[0-9]{4})$/.exec(text) ?? [];
  const at = names.findIndex((known) => known.some((one) => name && one.startsWith(name)));
  if (at < 0 || !yearOfName) return null;
  return monthOf(yearOfName.length === 2 ? `20${yearOfName}` : yearOfName, String(at + 1));
}

function monthOf(year: string, month: string): string | null {
  const two = month.padStart(2, '0');
  return /^(?:0[1-9]|1[0-2])$/.test(two) ? `${year}-${two}` : null;
}
