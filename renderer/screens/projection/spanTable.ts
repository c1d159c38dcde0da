import type { Grain, Span } from '../../../shared/ledger/spans.ts';
import type { ColumnFormat, DataTable } from '../../../shared/tables/dataTable.ts';
import type { Words } from '../../../shared/words/words.ts';
import { spanText } from './spanText.ts';

interface Parts {
  readonly title: string;
  readonly startMonth: string;
  readonly grain: Grain;
  readonly spans: readonly Span[];
  /** A number a period; null where there is none. */
  readonly columns: readonly {
    readonly head: string;
    readonly format: ColumnFormat;
    readonly values: readonly (number | null)[];
  }[];
}

/** The numbers behind a chart, a row a period. */
export function spanTable(words: Words, { title, startMonth, grain, spans, columns }: Parts): DataTable {
  const period = { head: words.t('projection.period'), format: { kind: 'text' as const } };
  return {
    title,
    notes: [],
    columns: [period, ...columns.map(({ head, format }) => ({ head, format }))],
    rows: spans.map((span, at) => [
      spanText(words, grain, span, startMonth),
      ...columns.map(({ values }) => values[at] ?? null),
    ]),
  };
}
