import { Ellipsis } from 'lucide-react';
import { memo } from 'react';
import type { ScenarioRow } from '../../../shared/contract/stored.ts';
import { useDocumentStore } from '../../state/documentStore.ts';
import { useWords } from '../../words.ts';
import { RowHeadlines } from './RowHeadlines.tsx';
import menu from './RowMenu.module.css';
import css from './ScenarioTable.module.css';

interface Props {
  readonly row: ScenarioRow;
  readonly isSelected: boolean;
  readonly onOpen: (row: ScenarioRow) => void;
  readonly onSelect: (row: ScenarioRow) => void;
  readonly onMenu: (row: ScenarioRow, button: HTMLElement) => void;
}

/** One scenario with its headlines. Made anew only when the scenario or its being selected has changed. */
export const ScenarioTableRow = memo(TableRow, isSame);

function TableRow({ row, isSelected, onOpen, onSelect, onMenu }: Props) {
  const { t, day } = useWords();
  const isOpen = useDocumentStore(({ open }) => open?.row.id === row.id);
  return (
    <tr data-open={isOpen} data-selected={isSelected}>
      <td className={css.check}>
        <input
          type="checkbox"
          aria-label={t('overview.select', { name: row.name })}
          checked={isSelected}
          onChange={() => onSelect(row)}
        />
      </td>
      <th scope="row" className={css.name}>
        <button type="button" className={css.open} disabled={row.fault !== null} onClick={() => onOpen(row)}>
          {row.name}
        </button>
        {row.isExample ? <span className={css.badge}>{t('overview.example')}</span> : null}
        {isOpen ? <span className={css.badge}>{t('overview.openNow')}</span> : null}
        {row.tags.map((tag) => (
          <span key={tag} className={css.tag}>
            {tag}
          </span>
        ))}
        <span className={css.under}>{row.fault === null ? row.municipality : t('overview.unreadable')}</span>
      </th>
      <RowHeadlines summary={row.summary} />
      <td className={css.when}>{day(row.changedAt)}</td>
      <td className={css.more}>
        <button
          type="button"
          className={menu.button}
          aria-haspopup="menu"
          aria-label={t('overview.actionsFor', { name: row.name })}
          onClick={(event) => onMenu(row, event.currentTarget)}
        >
          <Ellipsis aria-hidden="true" />
        </button>
      </td>
    </tr>
  );
}

/** Rows come as new objects with every answer of the store; a saved scenario has another revision. */
function isSame(before: Props, after: Props): boolean {
  const [one, other] = [before.row, after.row];
  return (
    before.isSelected === after.isSelected &&
    before.onOpen === after.onOpen &&
    before.onSelect === after.onSelect &&
    before.onMenu === after.onMenu &&
    one.id === other.id &&
    one.revision === other.revision &&
    one.place === other.place &&
    one.fault === other.fault &&
    one.changedAt === other.changedAt &&
    one.summary?.modelVersion === other.summary?.modelVersion &&
    one.summary?.drawn?.chanceOfGain === other.summary?.drawn?.chanceOfGain
  );
}
