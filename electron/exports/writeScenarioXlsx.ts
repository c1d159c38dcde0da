import type { NamedRange, RowDef } from 'hucre';
import { type Cell, type CellStyle, type CellValue, type MergeRange, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { ContentOf } from '../../shared/contract/exportContent.ts';
import type { Scenario } from '../../shared/document/scenario.ts';
import { monthFormat } from '../../shared/tables/numberFormat.ts';
import { wordsIn } from '../../shared/words/words.ts';
import { buildWorkbook } from '../../shared/workbook/buildWorkbook.ts';
import { columnName, onSheet } from '../../shared/workbook/cellAddress.ts';
import type { SheetCell, SheetSpec, TextLook, WorkbookSpec } from '../../shared/workbook/workbookSpec.ts';
import type { ExportTools } from './exportWork.ts';
import { plainText } from './plainText.ts';

/**
 * A scenario with all its numbers as a workbook.
 *
 * @param reference what it is compared with; the same scenario with no interventions where left out
 */
export async function writeScenarioXlsx(
  { language, ...input }: Omit<ContentOf<'xlsx'>, 'kind'>,
  progress: ExportTools['progress'],
  reference?: Scenario,
): Promise<Uint8Array> {
  const spec = buildWorkbook({ ...input, reference }, wordsIn(language));
  progress(1, 2);
  return writeWorkbook(spec);
}

/**
 * Writes a workbook: numbers as numbers, formulas with what they come to, and texts as texts, also those that begin like
 * a formula.
 */
export async function writeWorkbook({ title, language, sheets }: WorkbookSpec): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map((sheet) => sheetOf(sheet, monthFormat(language))),
    namedRanges: sheets.map(printTitles),
    properties: { title: plainText(title), creator: 'Ungeplan' },
    defaultFont: FONT,
  });
}

/** The font of everything: an office program everywhere has it. */
const FONT = { name: 'Calibri', size: 11 };

const looks: Readonly<Record<TextLook, CellStyle>> = {
  title: { font: { ...FONT, bold: true, size: 16 } },
  head: { font: { ...FONT, bold: true }, alignment: { wrapText: true, vertical: 'top' } },
  strong: { font: { ...FONT, bold: true } },
  unit: { font: FONT, alignment: { horizontal: 'left', indent: 1 } },
  wrap: { font: FONT, alignment: { wrapText: true, vertical: 'top' } },
};

/** Columns that still can be read on one page's width; wider sheets go over several, with their labels on each. */
const ON_ONE_PAGE = 12;

/** Heads stand over their numbers, which stand at the right. */
const overNumbers: CellStyle = { ...looks.head, alignment: { ...looks.head.alignment, horizontal: 'right' } };

function sheetOf({ name, columns, rows, frozen, isHidden }: SheetSpec, month: string): WriteSheet {
  const areNumbers = columns.map(
    ({ format }, column) => format !== undefined || rows.some((row) => isNumber(row[column] ?? null)),
  );
  const cells = new Map<string, Partial<Cell>>();
  rows.forEach((row, at) => {
    row.forEach((cell, column) => {
      const written = writtenCell(cell, month, areNumbers[column] === true);
      if (written) cells.set(`${at},${column}`, written);
    });
  });
  return {
    name,
    columns: columns.map(({ width, format }) => ({ width, ...(format ? { numFmt: format } : {}) })),
    rows: rows.map((row) => row.map(cellValue)),
    cells,
    merges: mergesIn(rows),
    rowDefs: heightsOf(rows, columns),
    freezePane: frozen,
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      ...(columns.length <= ON_ONE_PAGE ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : {}),
    },
    ...(isHidden ? { hidden: true } : {}),
  };
}

/**
 * What comes again on each printed page: the heads, and the labels at the left. The name is the format's own; a sheet's
 * name stands in quotation marks, without which one with a space breaks the file.
 */
function printTitles({ name, frozen }: SheetSpec): NamedRange {
  const rows = onSheet(name, `$1:$${frozen.rows}`);
  const columns = frozen.columns > 0 ? [onSheet(name, `$A:$${columnName(frozen.columns - 1)}`)] : [];
  return { name: '_xlnm.Print_Titles', range: [...columns, rows].join(','), scope: name };
}

/** Texts that go over several columns. */
function mergesIn(rows: SheetSpec['rows']): MergeRange[] {
  return rows.flatMap((row, at) =>
    row.flatMap((cell, column) => {
      const across = typeof cell === 'object' && cell !== null && 'text' in cell ? (cell.across ?? 1) : 1;
      return across > 1 ? [{ startRow: at, endRow: at, startCol: column, endCol: column + across - 1 }] : [];
    }),
  );
}

/** Points of a line of text. */
const LINE = 15;

/** How high rows are whose texts break: not every program works that out when it opens a file. */
function heightsOf(rows: SheetSpec['rows'], columns: SheetSpec['columns']): Map<number, RowDef> {
  const heights = new Map<number, RowDef>();
  rows.forEach((row, at) => {
    const lines = row.map((cell, column) => {
      if (typeof cell !== 'object' || cell === null || !('text' in cell)) return 1;
      if (cell.look !== 'wrap' && cell.look !== 'head') return 1;
      const across = columns.slice(column, column + (cell.across ?? 1));
      const characters = across.reduce((sum, { width }) => sum + width, 0);
      // Words break before the line is full.
      return Math.ceil((cell.text.length * 1.15) / Math.max(1, characters));
    });
    const most = Math.max(1, ...lines);
    if (most > 1) heights.set(at, { height: most * LINE });
  });
  return heights;
}

function cellValue(cell: SheetCell): CellValue {
  if (cell === null || typeof cell === 'number') return cell;
  if (typeof cell === 'string') return plainText(cell);
  if ('text' in cell) return plainText(cell.text);
  if ('number' in cell) return cell.number;
  if ('month' in cell) return new Date(`${cell.month}-01T00:00:00Z`);
  return cell.value;
}

/** What a cell has beside its value and the format of its column; undefined for nothing. */
function writtenCell(cell: SheetCell, month: string, isOverNumbers: boolean): Partial<Cell> | undefined {
  if (cell === null || typeof cell !== 'object') return undefined;
  if ('text' in cell) return { style: cell.look === 'head' && isOverNumbers ? overNumbers : looks[cell.look] };
  if ('number' in cell) return { style: { numFmt: cell.format } };
  if ('month' in cell) return { style: { numFmt: month } };
  const { formula, value, format } = cell;
  return { formula, formulaResult: value, ...(format ? { style: { numFmt: format } } : {}) };
}

/** Whether a cell is shown at the right: a number, a month, or what a formula comes to. */
function isNumber(cell: SheetCell): boolean {
  if (cell === null || typeof cell !== 'object') return typeof cell === 'number';
  return 'number' in cell || 'month' in cell || ('formula' in cell && typeof cell.value === 'number');
}
