import { type ColumnDef, type WriteSheet, writeXlsx as write } from 'hucre/xlsx';
import type { ColumnFormat, DataTable, TableCell } from '../../shared/tables/dataTable.ts';
import { numberFormat } from '../../shared/tables/numberFormat.ts';
import { sheetNames } from '../../shared/tables/sheetNames.ts';
import type { Language } from '../../shared/words/language.ts';
import { plainText } from './plainText.ts';

/**
 * A workbook of these tables, a sheet each with its heads in the first row, which stays when one scrolls, and a last
 * sheet with what there is to know about them. Numbers are numbers, and what they are of is the format of their cells;
 * a text that begins like a formula stays a text.
 *
 * @param about the name of the last sheet
 */
export async function writeXlsx(tables: readonly DataTable[], about: string, language: Language): Promise<Uint8Array> {
  const names = sheetNames([...tables.map(({ title }) => title), about].map(plainText));
  const sheets = tables.map((table, at) => sheetOf(table, names[at] ?? '', language));
  const notes = tables.flatMap(({ title, notes: of }) => [...[title, ...of].map(plainText), null]);
  sheets.push({ name: names.at(-1) ?? '', columns: [{ width: 100 }], rows: notes.map((note) => [note]) });
  return write({ sheets, defaultFont: { name: 'Calibri', size: 11 } });
}

function sheetOf({ columns, rows }: DataTable, name: string, language: Language): WriteSheet {
  return {
    name,
    columns: columns.map(({ format, head }) => columnOf(format, head, language)),
    rows: [
      columns.map(({ head }) => plainText(head)),
      ...rows.map((row) => columns.map(({ format }, at) => cellValue(row[at] ?? null, format))),
    ],
    cells: new Map(
      columns.map((_, at) => [`0,${at}`, { style: { font: { bold: true }, alignment: { wrapText: true } } }]),
    ),
    freezePane: { rows: 1 },
  };
}

function columnOf(format: ColumnFormat, head: string, language: Language): ColumnDef {
  const numFmt = numberFormat(format, language);
  const width = Math.min(40, Math.max(12, head.length + 2));
  return { width, ...(numFmt === null ? {} : { numFmt }) };
}

function cellValue(cell: TableCell, { kind }: ColumnFormat): string | number | Date | null {
  if (typeof cell !== 'string') return cell;
  return kind === 'month' ? new Date(`${cell}-01T00:00:00Z`) : plainText(cell);
}
