import { ArrowDown, ArrowUp } from 'lucide-react';
import { Fragment, useEffect, useRef } from 'react';
import type { ScenarioQuery, ScenarioRow } from '../../../shared/contract/stored.ts';
import { useWords } from '../../words.ts';
import css from './ScenarioTable.module.css';
import { ScenarioTableRow } from './ScenarioTableRow.tsx';
import type { Wanted } from './useScenarioPages.ts';

type Sort = ScenarioQuery['sort'];

interface Props {
  readonly rows: readonly ScenarioRow[];
  /** How many there are in all. */
  readonly found: number;
  readonly wanted: Wanted;
  readonly selected: ReadonlyMap<string, ScenarioRow>;
  readonly emptyText: string;
  readonly onSort: (sort: Sort) => void;
  readonly onMore: () => void;
  readonly onOpen: (row: ScenarioRow) => void;
  readonly onSelect: (row: ScenarioRow) => void;
  readonly onSelectAll: () => void;
  readonly onMenu: (row: ScenarioRow, button: HTMLElement) => void;
}

const COLUMNS = 9;

/** A scenario a row, with its headlines; a press on a head sorts by it. */
export function ScenarioTable({ rows, found, wanted, selected, emptyText, onMore, ...handlers }: Props) {
  const { t, number } = useWords();
  const { onSort, onSelectAll, ...ofRow } = handlers;
  const head = (sort: Sort, text: string) => <SortHead sort={sort} text={text} wanted={wanted} onSort={onSort} />;
  const isAllSelected = rows.length > 0 && rows.every(({ id }) => selected.has(id));
  return (
    <div className={css.frame}>
      <table className={css.table}>
        <thead>
          <tr>
            <th className={css.check}>
              <input
                type="checkbox"
                aria-label={t('overview.selectAll')}
                checked={isAllSelected}
                disabled={rows.length === 0}
                onChange={onSelectAll}
              />
            </th>
            {head('name', t('overview.scenario'))}
            <th scope="col">{t('overview.overTime')}</th>
            {head('extraInEducationOrJob', t('overview.extra'))}
            {head('netMunicipality', t('overview.net'))}
            {head('breakEvenMonth', t('overview.breakEven'))}
            {head('chanceOfGain', t('overview.chance'))}
            {head('changed', t('overview.changed'))}
            <th scope="col">
              <span className="visually-hidden">{t('overview.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <Fragment key={row.id}>
              {wanted.isGrouped && rows[at - 1]?.municipality !== row.municipality ? (
                <tr className={css.group}>
                  <th colSpan={COLUMNS} scope="colgroup">
                    {row.municipality === '' ? t('overview.noMunicipality') : row.municipality}
                  </th>
                </tr>
              ) : null}
              <ScenarioTableRow row={row} isSelected={selected.has(row.id)} {...ofRow} />
            </Fragment>
          ))}
        </tbody>
      </table>
      {rows.length === 0 ? <p className={css.empty}>{emptyText}</p> : null}
      {rows.length < found ? <More rows={rows.length} onMore={onMore} /> : null}
      <p className={css.note}>
        {rows.length < found ? `${t('overview.shown', { shown: number(rows.length), found: number(found) })} ` : null}
        {t('overview.rangeNote')}
      </p>
    </div>
  );
}

interface HeadProps {
  readonly sort: Sort;
  readonly text: string;
  readonly wanted: Wanted;
  readonly onSort: (sort: Sort) => void;
}

function SortHead({ sort, text, wanted, onSort }: HeadProps) {
  const isHere = wanted.sort === sort;
  return (
    <th
      scope="col"
      className={sort === 'name' ? css.name : undefined}
      aria-sort={isHere ? (wanted.descending ? 'descending' : 'ascending') : 'none'}
    >
      <button type="button" className={css.sort} onClick={() => onSort(sort)}>
        {text}
        {isHere ? wanted.descending ? <ArrowDown aria-hidden="true" /> : <ArrowUp aria-hidden="true" /> : null}
      </button>
    </th>
  );
}

/** The rest of the rows, as soon as one scrolls near them. */
function More({ rows, onMore }: { rows: number; onMore: () => void }) {
  const { t } = useWords();
  const end = useRef<HTMLDivElement>(null);
  const askedAt = useRef(0);
  // Anew when rows have come: an end that is still in sight then must ask again.
  useEffect(() => {
    if (!end.current) return;
    const ask = ([entry]: IntersectionObserverEntry[]) => {
      if (!entry?.isIntersecting || askedAt.current === rows) return;
      askedAt.current = rows;
      onMore();
    };
    const observer = new IntersectionObserver(ask, { rootMargin: '400px' });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [rows, onMore]);
  return (
    <div ref={end} className={css.rest}>
      <button type="button" className={css.sort} onClick={onMore}>
        {t('overview.showMore')}
      </button>
    </div>
  );
}
