import { Ellipsis } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { Place, ScenarioRow } from '../../../shared/contract/stored.ts';
import { useWords } from '../../words.ts';
import css from './RowActions.module.css';
import type { RowHandlers } from './ScenarioTable.tsx';

const moves: readonly { to: Place; text: 'overview.toActive' | 'overview.toArchive' | 'overview.toTrash' }[] = [
  { to: 'active', text: 'overview.toActive' },
  { to: 'archive', text: 'overview.toArchive' },
  { to: 'trash', text: 'overview.toTrash' },
];

/** What can be done with a stored scenario. */
export function RowActions({ row, onOpen, onDuplicate, onMove }: { row: ScenarioRow } & RowHandlers) {
  const { t } = useWords();
  const isReadable = row.fault === null;
  return (
    <MenuTrigger>
      <Button className={css.button ?? ''} aria-label={t('overview.actionsFor', { name: row.name })}>
        <Ellipsis aria-hidden="true" />
      </Button>
      <Popover className={css.popover ?? ''} placement="bottom end">
        <Menu className={css.menu ?? ''}>
          {isReadable ? (
            <MenuItem className={css.item ?? ''} onAction={() => onOpen(row)}>
              {t('overview.open')}
            </MenuItem>
          ) : null}
          {isReadable ? (
            <MenuItem className={css.item ?? ''} onAction={() => onDuplicate(row)}>
              {t('overview.duplicate')}
            </MenuItem>
          ) : null}
          {moves
            .filter(({ to }) => to !== row.place)
            .map(({ to, text }) => (
              <MenuItem key={to} className={css.item ?? ''} onAction={() => onMove(row, to)}>
                {t(text)}
              </MenuItem>
            ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
