import type { DataTable } from '../../../shared/tables/dataTable.ts';
import type { Words } from '../../../shared/words/words.ts';
import type { PlottedRow } from './forestRows.ts';

/** The numbers behind the forest plot. Differences and ends of intervals are in percentage points. */
export function forestTable({ t, number }: Words, rows: readonly PlottedRow[]): DataTable {
  const points = { kind: 'number', decimals: 1, signed: true } as const;
  const share = { kind: 'percent', decimals: 1 } as const;
  return {
    title: t('evidence.forestTitle'),
    notes: [],
    columns: [
      { head: t('evidence.forestFigure'), format: { kind: 'text' } },
      { head: t('evidence.forestControl'), format: share },
      { head: t('evidence.forestTreated'), format: share },
      { head: t('evidence.forestDifference'), format: points },
      { head: t('evidence.forestLower'), format: points },
      { head: t('evidence.forestUpper'), format: points },
      { head: t('evidence.forestSize'), format: { kind: 'text' } },
    ],
    rows: rows.map(({ name, measured, control, treated, difference, lower, upper, sizes }) => [
      `${name}: ${measured}`,
      control,
      treated,
      difference * 100,
      lower * 100,
      upper * 100,
      sizes === null
        ? t('evidence.assumedCell')
        : t('evidence.armsSize', { control: number(sizes.control), treated: number(sizes.treated) }),
    ]),
  };
}
