import { memo } from 'react';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { useWords } from '../../words.ts';
import { type Column, cellPath, columns, firstOfGroup } from './columns.ts';
import css from './SegmentTable.module.css';
import { benefitsAtStart, type ColumnTotal, columnTotal } from './tableTotals.ts';

/** Under the table: sums of persons, and means over the persons where a mean has a meaning. */
export function TableTotals({ scenario }: { scenario: Scenario }) {
  const { t, money } = useWords();
  const benefits = benefitsAtStart(scenario);
  return (
    <tfoot>
      <tr>
        <th scope="row" data-kind="name">
          {t('segments.total')}
        </th>
        {columns.slice(1, FIGURES).map((column, at) => (
          <Total key={cellPath(column, '')} {...columnTotal(scenario, column)} column={column} at={at + 1} row="sum" />
        ))}
        <td colSpan={columns.length - FIGURES} className={css.sentence} data-first="true">
          {benefits === null ? null : t('segments.benefitsAtStart', { amount: money(benefits) })}
        </td>
      </tr>
      <tr>
        <th scope="row" data-kind="name">
          {t('segments.mean')}
        </th>
        {columns.slice(1).map((column, at) => (
          <Total key={cellPath(column, '')} {...columnTotal(scenario, column)} column={column} at={at + 1} row="mean" />
        ))}
      </tr>
    </tfoot>
  );
}

/** Columns up to the last that has a sum. */
const FIGURES = 4;

interface TotalProps {
  /** What there is to say of the column, and a value where there is one. */
  readonly kind: ColumnTotal['kind'];
  readonly value?: number;
  readonly column: Column;
  readonly at: number;
  /** What its row says of the columns. */
  readonly row: 'sum' | 'mean';
}

/** Drawn again only when its own value changes: most columns have none. */
const Total = memo(function Total({ kind, value = 0, column, at, row }: TotalProps) {
  const { t, number, percent } = useWords();
  const isPercent = column.kind === 'number' && column.scale === 'percent';
  const decimals = row === 'sum' ? 1 : 0;
  return (
    <td data-first={firstOfGroup.has(at)} data-kind={column.kind}>
      {kind === 'missing' && row === 'sum' ? <span className={css.missing}>{t('segments.missing')}</span> : null}
      {kind === row ? (isPercent ? percent(value) : number(value, { decimals })) : null}
    </td>
  );
});
