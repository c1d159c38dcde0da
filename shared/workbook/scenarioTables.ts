import type { ColumnFormat, DataTable, TableCell } from '../tables/dataTable.ts';
import type { Words } from '../words/words.ts';
import { buildWorkbook } from './buildWorkbook.ts';
import { DOCUMENT_MARK } from './documentText.ts';
import type { WorkbookInput } from './workbookInput.ts';
import type { SheetCell, SheetSpec } from './workbookSpec.ts';

/**
 * The sheets of the workbook as plain tables, one head a column and numbers where the workbook has formulas: for
 * programs that read text.
 */
export function scenarioTables(
  input: WorkbookInput,
  words: Words,
): { readonly name: string; readonly table: DataTable }[] {
  const { sheets } = buildWorkbook(input, words);
  return sheets.flatMap((sheet) => {
    const isDocument = sheet.rows[0]?.[0] === DOCUMENT_MARK;
    return isDocument || sheet.name === words.t('workbook.sheets.readMe')
      ? []
      : [{ name: sheet.name, table: tableOf(sheet) }];
  });
}

/** The last of the rows that stay holds the heads; the one above it says what they are of, where it says anything. */
function tableOf({ name, rows, frozen, columns }: SheetSpec): DataTable {
  const heads = rows[frozen.rows - 1] ?? [];
  const above = rows[frozen.rows - 2] ?? [];
  return {
    title: name,
    notes: [],
    columns: heads.map((cell, at) => {
      const group = above[at];
      const isGroup = typeof group === 'object' && group !== null && 'text' in group && group.look === 'head';
      const text = textOf(cell);
      return { head: isGroup ? `${group.text}: ${text}` : text, format: formatOf(columns[at]?.format) };
    }),
    rows: rows.slice(frozen.rows).map((row) => heads.map((_, at) => plainValue(row[at] ?? null))),
  };
}

/** Text files hold the numbers as they are: a share too is told as it is reckoned with. */
function formatOf(format: string | undefined): ColumnFormat {
  return format === undefined ? { kind: 'text' } : { kind: 'number', decimals: 6 };
}

function plainValue(cell: SheetCell): TableCell {
  if (cell === null || typeof cell !== 'object') return cell;
  if ('text' in cell) return cell.text;
  if ('number' in cell) return cell.number;
  return 'month' in cell ? cell.month : cell.value;
}

function textOf(cell: SheetCell): string {
  const value = plainValue(cell);
  return value === null ? '' : String(value);
}
