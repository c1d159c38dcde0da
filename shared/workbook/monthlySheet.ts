import { cellAt, columnRange, onSheet } from './cellAddress.ts';
import { formats, head, noteRow, type SheetCell, type SheetSpec } from './workbookSpec.ts';

/** A row of numbers by month, with what it is of. */
export interface MonthlyRow {
  /** Tells rows apart whose labels are alike: two interventions may have one name. */
  readonly key: string;
  readonly labels: readonly string[];
  /** From the sheet's first number on. */
  readonly values: ArrayLike<number | null>;
  /** Flows have a sum over the months; stocks have none. */
  readonly hasTotal: boolean;
}

interface Parts {
  readonly name: string;
  readonly title: string;
  readonly notes: readonly string[];
  /** Over the labels, and over the sums. */
  readonly heads: readonly string[];
  readonly totalHead: string;
  /** The number and the name of each month's column; number 0 is the start. */
  readonly months: readonly { readonly number: number; readonly name: string }[];
  readonly rows: readonly MonthlyRow[];
}

/** A sheet of rows by month that formulas of other sheets add up. */
export interface MonthlySheet {
  readonly spec: SheetSpec;
  /**
   * A formula for the sum of month `number` over the rows whose labels are what stands in the given cells.
   *
   * @param labels pairs of a label's place and the address that holds its text
   */
  readonly sumOf: (number: number, labels: readonly (readonly [place: number, address: string])[]) => string;
  /** Where the sum over all months of the row with this key stands; null where there is none. */
  readonly totalOf: (key: string) => string | null;
}

/** Title, notes, numbers of the months, heads. */
const FIRST_ROW = 4;

/** Rows with labels at the left and a column a month: a shape that filters, pivots and formulas take as it is. */
export function monthlySheet({ name, title, notes, heads, totalHead, months, rows }: Parts): MonthlySheet {
  const totalColumn = heads.length;
  const firstMonth = totalColumn + 1;
  const lastRow = FIRST_ROW + Math.max(1, rows.length) - 1;
  const columnOf = (number: number) => firstMonth + months.findIndex((month) => month.number === number);
  const valueRow = ({ labels, values, hasTotal }: MonthlyRow, at: number): SheetCell[] => {
    const row = FIRST_ROW + at;
    const from = columnOf(1);
    const numbers = months.map((_, place) => values[place] ?? null);
    const sum = numbers.reduce<number>(
      (all, value, place) => all + ((months[place]?.number ?? 0) > 0 ? (value ?? 0) : 0),
      0,
    );
    const total: SheetCell = hasTotal
      ? { formula: `SUM(${cellAt(row, from)}:${cellAt(row, firstMonth + months.length - 1)})`, value: sum }
      : null;
    return [...labels, total, ...numbers];
  };
  return {
    spec: {
      name,
      columns: [
        ...heads.map((_, at) => ({ width: at === 0 ? 18 : 28 })),
        ...[totalHead, ...months].map(() => ({ width: 14, format: formats.krone })),
      ],
      rows: [
        [{ text: title, look: 'title' }],
        noteRow(notes),
        [...heads.map(() => null), null, ...months.map(({ number }) => ({ number, format: formats.number }))],
        [...heads, totalHead, ...months.map((month) => month.name)].map(head),
        ...rows.map(valueRow),
      ],
      frozen: { rows: FIRST_ROW, columns: heads.length },
    },
    sumOf(number, labels) {
      const range = (column: number) => onSheet(name, columnRange(column, FIRST_ROW, lastRow));
      const criteria = labels.map(([place, address]) => `${range(place)},${address}`);
      return `SUMIFS(${range(columnOf(number))},${criteria.join(',')})`;
    },
    totalOf(key) {
      const at = rows.findIndex((row) => row.hasTotal && row.key === key);
      return at === -1 ? null : onSheet(name, cellAt(FIRST_ROW + at, totalColumn));
    },
  };
}
