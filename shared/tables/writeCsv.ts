import type { Language } from '../words/language.ts';
import type { ColumnFormat, DataTable, TableCell } from './dataTable.ts';

/** How a spreadsheet set up for the language reads a text file without asking. */
const marks: Readonly<Record<Language, { readonly between: string; readonly decimal: string }>> = {
  da: { between: ';', decimal: ',' },
  en: { between: ',', decimal: '.' },
};

/** Digits kept: more than a model of persons and kroner can mean, fewer than what the arithmetic leaves behind. */
const DIGITS = 12;

/**
 * A text that a spreadsheet would take for a formula: some pass over blanks and what cannot be seen before its sign, and
 * some take the wide signs of East Asian keyboards for the same.
 */
const FORMULA = /^(?:[\t\r\n]|[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠])/u;

/** The table as text, with the byte order mark by which spreadsheets know that it is UTF-8. Shares are told in per cent. */
export function writeCsv({ columns, rows }: DataTable, language: Language): string {
  const { between, decimal } = marks[language];
  const heads = columns.map(({ head, format }) =>
    quoted(asText(format.kind === 'percent' ? `${head} (%)` : head), between),
  );
  const lines = rows.map((row) =>
    columns.map(({ format }, at) => quoted(cellOf(row[at] ?? null, format, decimal), between)),
  );
  return `\uFEFF${[heads, ...lines].map((cells) => cells.join(between)).join('\r\n')}\r\n`;
}

function cellOf(cell: TableCell, format: ColumnFormat, decimal: string): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return asText(cell);
  const value = format.kind === 'percent' ? cell * 100 : cell;
  return String(Number(value.toPrecision(DIGITS))).replace('.', decimal);
}

/** An apostrophe keeps a text a text: what somebody called a scenario must not be computed. */
function asText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

function quoted(text: string, between: string): string {
  return text.includes(between) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
