/** A table as it stands in a file: cells by row and column, before anybody has said what they mean. */

/**
 * What stands in one cell. A text file has texts only; a workbook also has numbers, shares shown in per cent, days
 * ("2027-03-01") and the errors of its formulas ("#DIV/0!").
 */
export type Cell =
  | null
  | string
  | number
  | { readonly percent: number }
  | { readonly day: string }
  | { readonly error: string };

export interface Table {
  readonly rows: readonly (readonly Cell[])[];
  /** There are more rows or columns than are read: what is here is not the whole, and must not be taken for it. */
  readonly isCut: boolean;
}

/** A named table of a workbook. */
export interface Sheet extends Table {
  readonly name: string;
}

/** What a file may hold before it is refused: far above what plans and follow-up need, far below what hurts. */
export const tableLimits = { bytes: 10 * 2 ** 20, rows: 5000, columns: 200, sheets: 50 } as const;

/**
 * The table without the empty rows and columns after its last content, and cut to the limits. Rows keep their places,
 * so that row 7 here is row 7 in the spreadsheet.
 */
export function boundedTable(rows: readonly (readonly Cell[])[]): Table {
  const { rows: rowsMost, columns: columnsMost } = tableLimits;
  const filled = rows.map(withoutEmptyEnd);
  const last = filled.findLastIndex((row) => row.length > 0);
  const isCut = last >= rowsMost || filled.some((row) => row.length > columnsMost);
  return { rows: filled.slice(0, Math.min(last + 1, rowsMost)).map((row) => row.slice(0, columnsMost)), isCut };
}

/** Whether nothing stands in the cell. */
export function isEmpty(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

function withoutEmptyEnd(row: readonly Cell[]): readonly Cell[] {
  return row.slice(0, row.findLastIndex((cell) => !isEmpty(cell)) + 1);
}
