import { monthId } from '../words/time.ts';
import type { Words } from '../words/words.ts';
import type { ColumnFormat, DataTable } from './dataTable.ts';

interface Parts {
  readonly title: string;
  readonly startMonth: string;
  /** The number of the first row: 0 for what stands at times 0 … T, 1 for what flows in months 1 … T. */
  readonly first: 0 | 1;
  /** A value a month each. */
  readonly columns: readonly {
    readonly head: string;
    readonly format: ColumnFormat;
    readonly values: readonly number[];
  }[];
}

/** The table behind a chart over time: a row a month, with its number and its name. */
export function monthTable({ t }: Pick<Words, 't'>, { title, startMonth, first, columns }: Parts): DataTable {
  const months = columns[0]?.values.length ?? 0;
  return {
    title,
    notes: [],
    columns: [
      { head: t('exports.number'), format: { kind: 'number', decimals: 0 } },
      { head: t('exports.month'), format: { kind: 'month' } },
      ...columns.map(({ head, format }) => ({ head, format })),
    ],
    rows: Array.from({ length: months }, (_, at) => [
      at + first,
      monthId(startMonth, at),
      ...columns.map(({ values }) => values[at] ?? null),
    ]),
  };
}
