import { type RefObject, useMemo } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import type { Place, ScenarioRow } from '../../../shared/contract/stored.ts';
import { askToExport } from '../../state/files.ts';
import { useWords } from '../../words.ts';
import css from './RowMenu.module.css';

/** What can be done with one scenario from its row. */
export interface RowHandlers {
  readonly onOpen: (row: ScenarioRow) => void;
  readonly onDuplicate: (row: ScenarioRow) => void;
  readonly onTags: (row: ScenarioRow) => void;
  readonly onMove: (row: ScenarioRow, to: Place) => void;
}

/** The row whose menu is open, and the button that opened it. */
export interface OpenMenu {
  readonly row: ScenarioRow;
  readonly button: HTMLElement;
}

const moves = [
  { to: 'active', text: 'overview.toActive' },
  { to: 'archive', text: 'overview.toArchive' },
  { to: 'trash', text: 'overview.toTrash' },
] as const;

/** The one menu of all rows: a menu of its own in each row would be the most of what the table costs. */
export function RowMenu({ open, onClose, ...handlers }: { open: OpenMenu | null; onClose: () => void } & RowHandlers) {
  const { t } = useWords();
  const trigger = useMemo<RefObject<HTMLElement | null>>(() => ({ current: open?.button ?? null }), [open]);
  if (!open) return null;
  const { row } = open;
  const item = (id: string, text: string, run: () => void) => (
    <MenuItem
      key={id}
      className={css.item ?? ''}
      onAction={() => {
        onClose();
        run();
      }}
    >
      {text}
    </MenuItem>
  );
  return (
    <Popover
      className={css.popover ?? ''}
      placement="bottom end"
      triggerRef={trigger}
      isOpen
      onOpenChange={(isOpen) => isOpen || onClose()}
    >
      <Menu className={css.menu ?? ''} autoFocus="first" aria-label={t('overview.actionsFor', { name: row.name })}>
        {row.fault === null
          ? [
              item('open', t('overview.open'), () => handlers.onOpen(row)),
              item('duplicate', t('overview.duplicate'), () => handlers.onDuplicate(row)),
              item('tags', t('overview.editTags'), () => handlers.onTags(row)),
              item('export', t('files.export'), () => askToExport([row.id])),
            ]
          : null}
        {moves
          .filter(({ to }) => to !== row.place)
          .map(({ to, text }) => item(to, t(text), () => handlers.onMove(row, to)))}
      </Menu>
    </Popover>
  );
}
