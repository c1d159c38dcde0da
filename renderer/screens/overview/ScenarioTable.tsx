import type { Place, ScenarioRow } from '../../../shared/contract/stored.ts';
import { useDocumentStore } from '../../state/documentStore.ts';
import { useWords } from '../../words.ts';
import { RowActions } from './RowActions.tsx';
import css from './ScenarioTable.module.css';
import { Sparkline } from './Sparkline.tsx';

export interface RowHandlers {
  readonly onOpen: (row: ScenarioRow) => void;
  readonly onDuplicate: (row: ScenarioRow) => void;
  readonly onMove: (row: ScenarioRow, to: Place) => void;
}

interface Props extends RowHandlers {
  readonly rows: readonly ScenarioRow[];
  readonly emptyText: string;
}

/** A scenario a row, with its headlines. */
export function ScenarioTable({ rows, emptyText, ...handlers }: Props) {
  const { t } = useWords();
  return (
    <div className={css.frame}>
      <table className={css.table}>
        <thead>
          <tr>
            <th className={css.name}>{t('overview.scenario')}</th>
            <th>{t('overview.overTime')}</th>
            <th>{t('overview.extra')}</th>
            <th>{t('overview.net')}</th>
            <th>{t('overview.breakEven')}</th>
            <th>{t('overview.changed')}</th>
            <th>
              <span className="visually-hidden">{t('overview.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} {...handlers} />
          ))}
        </tbody>
      </table>
      {rows.length === 0 ? <p className={css.empty}>{emptyText}</p> : null}
      <p className={css.note}>{t('overview.rangeNote')}</p>
    </div>
  );
}

function Row({ row, ...handlers }: { row: ScenarioRow } & RowHandlers) {
  const { t, day } = useWords();
  const isOpen = useDocumentStore(({ open }) => open?.row.id === row.id);
  return (
    <tr data-open={isOpen}>
      <td className={css.name}>
        <button type="button" className={css.open} disabled={row.fault !== null} onClick={() => handlers.onOpen(row)}>
          {row.name}
        </button>
        {row.isExample ? <span className={css.badge}>{t('overview.example')}</span> : null}
        {isOpen ? <span className={css.badge}>{t('overview.openNow')}</span> : null}
        <span className={css.under}>{row.fault === null ? row.municipality : t('overview.unreadable')}</span>
      </td>
      <Headlines row={row} />
      <td className={css.when}>{day(row.changedAt)}</td>
      <td className={css.more}>
        <RowActions row={row} {...handlers} />
      </td>
    </tr>
  );
}

function Headlines({ row: { summary } }: { row: ScenarioRow }) {
  const { t, number, money } = useWords();
  if (!summary) return <td colSpan={4} />;
  const { breakEvenMonth } = summary;
  const horizonMonths = number(summary.horizonMonths);
  return (
    <>
      <td>
        <Sparkline values={summary.extraByQuarter} />
      </td>
      <td>
        <b>{number(summary.extraInEducationOrJob, { signed: true })}</b>
        <span className={css.under}>{t('overview.months', { months: horizonMonths })}</span>
      </td>
      <td>
        <b data-loss={summary.netMunicipality < 0}>{money(summary.netMunicipality, { signed: true })}</b>
      </td>
      <td>
        {breakEvenMonth === null ? (
          <span className={css.quiet}>{t('overview.notWithin', { months: horizonMonths })}</span>
        ) : (
          <b>{number(breakEvenMonth)}</b>
        )}
      </td>
    </>
  );
}
