import type { CellValue, Cell as FileCell, Sheet as FileSheet } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import type { TableRefusal } from '../../shared/contract/tables.ts';
import { boundedTable, type Cell, type Sheet, tableLimits } from '../../shared/tabular/table.ts';
import { trimWorkbook } from './trimWorkbook.ts';

export type ReadWorkbook =
  | { readonly ok: true; readonly sheets: readonly Sheet[] }
  | { readonly ok: false; readonly reason: TableRefusal };

/** A corner beyond the limits, by one row and one column: what lies there shows that there is more. */
const RANGE = `A1:GS${tableLimits.rows + 1}`;

/**
 * The cells of a workbook, as they were last computed: a formula is what it came to when the file was saved, and is
 * never computed here. Sheets that are hidden are left out.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadWorkbook> {
  try {
    const trimmed = trimWorkbook(bytes);
    if (!trimmed) return { ok: false, reason: 'notAWorkbook' };
    const { sheets } = await readXlsx(trimmed, {
      readStyles: true,
      range: RANGE,
      sheets: ({ hidden, veryHidden }, at) => !hidden && !veryHidden && at < tableLimits.sheets,
    });
    // A document of another kind is read as a workbook without sheets.
    if (sheets.length === 0) return { ok: false, reason: 'notAWorkbook' };
    return { ok: true, sheets: sheets.map(sheetOf) };
  } catch {
    return { ok: false, reason: 'notAWorkbook' };
  }
}

function sheetOf({ name, rows, cells }: FileSheet): Sheet {
  const read = rows.map((row, at) => row.map((value, column) => cellOf(value, cells?.get(`${at},${column}`))));
  return { name, ...boundedTable(read) };
}

/** The errors of formulas, as every language of Excel writes them into the file. */
const ERROR = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|GETTING_DATA)$/;

function cellOf(value: CellValue, cell: FileCell | undefined): Cell {
  if (value === null) return null;
  if (typeof value === 'string') return ERROR.test(value) ? { error: value } : value;
  if (typeof value === 'boolean') return String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : { day: value.toISOString().slice(0, 10) };
  if (!Number.isFinite(value)) return { error: String(value) };
  return isPercentFormat(cell?.style?.numFmt) ? { percent: value } : value;
}

/** A percent sign outside of quotes is what makes a format one of shares. */
function isPercentFormat(format: string | undefined): boolean {
  return format?.replace(/"[^"]*"|\\./g, '').includes('%') ?? false;
}
