import { parseText } from '../../../shared/tabular/parseText.ts';

/** What a spreadsheet takes for a formula; a sign before nothing but a number is one. */
const FORMULA = /^(?:[=@]|[+-](?![0-9.,]+%?$))/;

/**
 * Cells as a spreadsheet takes them from the clipboard: tabs between cells, line breaks between rows. A text that
 * would be run as a formula there gets an apostrophe, as a spreadsheet marks text.
 */
export function toTabSeparated(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(written).join('\t')).join('\r\n');
}

function written(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /["\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The cells of a text from a spreadsheet's clipboard, all rows as wide as the widest. Empty where nothing is there. */
export function fromTabSeparated(text: string): string[][] {
  const rows = parseText(text, '\t').rows.map((row) => row.map((cell) => unmarked(String(cell ?? ''))));
  const width = Math.max(0, ...rows.map((row) => row.length));
  return width === 0 ? [] : rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}

function unmarked(text: string): string {
  return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}
