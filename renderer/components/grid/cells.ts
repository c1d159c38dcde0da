/** A cell by its place, from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** A rectangle of cells, its edges within it. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The smallest rectangle with both cells in it. */
export function blockOf(one: Cell, other: Cell): Block {
  return {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row),
    right: Math.max(one.column, other.column),
  };
}

/** The cells of a block, row by row. */
export function cellsOf({ top, left, bottom, right }: Block): Cell[][] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (_, column) => ({ row: top + row, column: left + column })),
  );
}

/** The nearest cell of the grid. */
export function withinGrid({ row, column }: Cell, { rows, columns }: GridSize): Cell {
  const near = (at: number, count: number) => Math.max(0, Math.min(at, count - 1));
  return { row: near(row, rows), column: near(column, columns) };
}

/** Rows that Page Up and Page Down go. */
const PAGE = 10;

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>;

/** Where a key leads from a cell, as in a spreadsheet: Ctrl goes to the edge. Null for keys that do not move. */
export function movedBy({ key, ctrlKey, metaKey }: Key, { row, column }: Cell, size: GridSize): Cell | null {
  const isFar = ctrlKey || metaKey;
  const far = Math.max(size.rows, size.columns);
  const step = isFar ? far : 1;
  const steps: Readonly<Record<string, Cell>> = {
    ArrowUp: { row: row - step, column },
    ArrowDown: { row: row + step, column },
    ArrowLeft: { row, column: column - step },
    ArrowRight: { row, column: column + step },
    Home: { row: isFar ? 0 : row, column: 0 },
    End: { row: isFar ? far : row, column: far },
    PageUp: { row: row - PAGE, column },
    PageDown: { row: row + PAGE, column },
  };
  const to = Object.hasOwn(steps, key) ? steps[key] : undefined;
  return to ? withinGrid(to, size) : null;
}
