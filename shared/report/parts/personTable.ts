import type { DataTable } from '../../tables/dataTable.ts';
import type { ReportContext } from '../input.ts';
import { type Relation, suppressSmall } from '../suppressSmall.ts';

interface Counts {
  /** The columns that count persons. */
  readonly counts: readonly number[];
  readonly relations: readonly Relation[];
}

/** A table that counts persons, without the small counts unless they are asked for. */
export function personTable(
  { choices, words: { t } }: Pick<ReportContext, 'choices' | 'words'>,
  table: DataTable,
  { counts, relations }: Counts,
): DataTable {
  if (choices.showSmallNumbers) return table;
  return suppressSmall(table, {
    counts,
    relations,
    small: t('report.fewerThanFive'),
    withheld: t('report.withheld'),
  });
}
