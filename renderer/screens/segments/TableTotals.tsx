import type { Scenario } from '../../../shared/document/scenario.ts';
import { useWords } from '../../words.ts';
import { type Column, cellPath, columns, firstOfGroup } from './columns.ts';
import css from './SegmentTable.module.css';
import { benefitsAtStart, columnTotal } from './tableTotals.ts';

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
          <Total key={cellPath(column, '')} scenario={scenario} column={column} at={at + 1} kind="sum" />
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
          <Total key={cellPath(column, '')} scenario={scenario} column={column} at={at + 1} kind="mean" />
        ))}
      </tr>
    </tfoot>
  );
}

/** Columns up to the last that has a sum. */
const FIGURES = 4;

interface TotalProps {
  readonly scenario: Scenario;
  readonly column: Column;
  readonly at: number;
  readonly kind: 'sum' | 'mean';
}

function Total({ scenario, column, at, kind }: TotalProps) {
  const { t, number, percent } = useWords();
  const total = columnTotal(scenario, column);
  const isPercent = column.kind === 'number' && column.scale === 'percent';
  const decimals = kind === 'sum' ? 1 : 0;
  return (
    <td data-first={firstOfGroup.has(at)} data-kind={column.kind}>
      {total.kind === 'missing' && kind === 'sum' ? <span className={css.missing}>{t('segments.missing')}</span> : null}
      {total.kind === kind ? (isPercent ? percent(total.value) : number(total.value, { decimals })) : null}
    </td>
  );
}
