import type { DataTable } from '../tables/dataTable.ts';

/** A cell of a table by its place, and its sign in a sum. */
export interface RelatedCell {
  readonly row: number;
  readonly column: number;
  readonly sign: 1 | -1;
}

/** Cells that add up to nothing, as the parts of a total with the total itself. Whoever knows all but one knows that one. */
export type Relation = readonly RelatedCell[];

interface Secrets {
  /** The columns that count persons, in which a small number is withheld. */
  readonly counts: readonly number[];
  readonly relations: readonly Relation[];
  /** What stands in a withheld cell that is small, and in one that would give such a cell away. */
  readonly small: string;
  readonly withheld: string;
}

/** Fewer persons than this, as they are shown, could be recognised. */
export const FEWEST_SHOWN = 5;

/** Whether a number of persons is withheld: somebody, and fewer than five as it is shown. */
export function isSmall(persons: number): boolean {
  return persons > 0 && Math.round(persons) < FEWEST_SHOWN;
}

/**
 * The table without counts of fewer than five persons. Where a withheld number could be worked out from what is still
 * shown, other numbers of the same sums are withheld too, those that say least first.
 */
export function suppressSmall(table: DataTable, { counts, relations, small, withheld }: Secrets): DataTable {
  const { rows } = table;
  const numberAt = ({ row, column }: Pick<RelatedCell, 'row' | 'column'>) => {
    const cell = rows[row]?.[column];
    return typeof cell === 'number' ? cell : null;
  };
  const secrets = new Set<string>();
  rows.forEach((cells, row) => {
    for (const column of counts) {
      const cell = cells[column];
      if (typeof cell === 'number' && isSmall(cell)) secrets.add(keyOf({ row, column }));
    }
  });
  if (secrets.size === 0) return table;
  const hidden = new Set(secrets);
  const given = () => determined(relations, hidden).filter((key) => secrets.has(key)).length;
  for (let away = given(); away > 0; away = given()) {
    const groups = hideable(relations, hidden, counts, numberAt);
    const helps = groups.find((group) => {
      const tried = new Set([...hidden, ...group]);
      return determined(relations, tried).filter((key) => secrets.has(key)).length < away;
    });
    const next = helps ?? groups[0];
    if (!next) break;
    for (const key of next) hidden.add(key);
  }
  return {
    ...table,
    rows: rows.map((cells, row) =>
      cells.map((cell, column) => {
        const key = keyOf({ row, column });
        return secrets.has(key) ? small : hidden.has(key) ? withheld : cell;
      }),
    ),
  };
}

/**
 * What else could be withheld, what says least first: a single cell, or all counts of a row, since a difference beside
 * them gives one of two away. The smallest numbers say least; parts go before totals, and somebody before nobody.
 */
function hideable(
  relations: readonly Relation[],
  hidden: ReadonlySet<string>,
  counts: readonly number[],
  numberAt: (cell: RelatedCell) => number | null,
): string[][] {
  const cells = new Map(relations.flat().map((cell) => [keyOf(cell), cell]));
  const totals = new Set(relations.filter((relation) => relation.length > 3).flatMap(totalsOf));
  const shown = [...cells].filter(([key, cell]) => !hidden.has(key) && numberAt(cell) !== null);
  const cost = (group: readonly string[]) =>
    group.reduce((sum, key) => {
      const cell = cells.get(key);
      const size = Math.abs((cell && numberAt(cell)) ?? 0);
      return sum + (size === 0 ? 1e9 : size) + (totals.has(key) ? 1e12 : 0);
    }, 0);
  const rows = new Set(shown.map(([, { row }]) => row));
  const inRow = (row: number) => shown.filter(([, cell]) => cell.row === row && counts.includes(cell.column));
  const groups = [
    ...shown.map(([key]) => [key]),
    ...[...rows].map((row) => inRow(row).map(([key]) => key)).filter((group) => group.length > 1),
  ];
  return groups.toSorted((one, other) => cost(one) - cost(other));
}

/** The cells of a sum that the others add up to. */
function totalsOf(relation: Relation): string[] {
  return relation.filter(({ sign }) => sign < 0).map(keyOf);
}

const NOTHING = 1e-9;

/** Of the hidden cells, those that follow from the shown ones: by elimination, over all sums together. */
function determined(relations: readonly Relation[], hidden: ReadonlySet<string>): string[] {
  const unknowns = [...new Set(relations.flat().map(keyOf))].filter((key) => hidden.has(key));
  const lines = relations.map((relation) =>
    unknowns.map((key) => relation.reduce((sum, cell) => (keyOf(cell) === key ? sum + cell.sign : sum), 0)),
  );
  let done = 0;
  for (let column = 0; column < unknowns.length; column++) {
    const at = lines.findIndex((line, row) => row >= done && Math.abs(line[column] ?? 0) > NOTHING);
    if (at < 0) continue;
    const [pivot = []] = lines.splice(at, 1);
    const scale = pivot[column] ?? 1;
    const unit = pivot.map((value) => value / scale);
    lines.splice(done, 0, unit);
    lines.forEach((line, row) => {
      const factor = line[column] ?? 0;
      if (row === done || Math.abs(factor) <= NOTHING) return;
      lines[row] = line.map((value, index) => value - factor * (unit[index] ?? 0));
    });
    done += 1;
  }
  return lines.flatMap((line) => {
    const present = unknowns.filter((_, index) => Math.abs(line[index] ?? 0) > NOTHING);
    return present.length === 1 ? present : [];
  });
}

function keyOf({ row, column }: Pick<RelatedCell, 'row' | 'column'>): string {
  return `${row}/${column}`;
}

/** That the last row is the sum of the others, in each of these columns. */
export function totalRelations(rowCount: number, columns: readonly number[]): Relation[] {
  return columns.map((column) =>
    Array.from({ length: rowCount }, (_, row) => ({ row, column, sign: row === rowCount - 1 ? -1 : 1 })),
  );
}

/** That one column is another less a third, in every row. */
export function differenceRelations(
  rowCount: number,
  { minuend, subtrahend, difference }: Readonly<Record<'minuend' | 'subtrahend' | 'difference', number>>,
): Relation[] {
  return Array.from(
    { length: rowCount },
    (_, row): Relation => [
      { row, column: subtrahend, sign: 1 },
      { row, column: difference, sign: 1 },
      { row, column: minuend, sign: -1 },
    ],
  );
}
