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
  readonly onRecover: (row: ScenarioRow) => void;
}

/** The row whose menu is open, and the button that opened it. */
export interface OpenMenu {
  readonly row: ScenarioRow;
  readonly button: HTMLElement;
}

interface Item {
  readonly id: string;
  readonly text: string;
  readonly run: () => void;
}

/** The menu's own way to its first item stops at the menu when the button was pressed by a key or a screen reader. */
function takeFocus(item: HTMLElement | null): void {
  item?.focus({ preventScroll: true });
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
  const items: readonly Item[] = [
    ...(row.fault === null
      ? [
          { id: 'open', text: t('overview.open'), run: () => handlers.onOpen(row) },
          { id: 'duplicate', text: t('overview.duplicate'), run: () => handlers.onDuplicate(row) },
          { id: 'tags', text: t('overview.editTags'), run: () => handlers.onTags(row) },
          { id: 'export', text: t('files.export'), run: () => askToExport([row.id]) },
        ]
      : [{ id: 'recover', text: t('overview.recover'), run: () => handlers.onRecover(row) }]),
    ...moves
      .filter(({ to }) => to !== row.place)
      .map(({ to, text }) => ({ id: to, text: t(text), run: () => handlers.onMove(row, to) })),
  ];
  return (
    <Popover
      className={css.popover ?? ''}
      placement="bottom end"
      triggerRef={trigger}
      isOpen
      onOpenChange={(isOpen) => isOpen || onClose()}
    >
      <Menu className={css.menu ?? ''} aria-label={t('overview.actionsFor', { name: row.name })}>
        {items.map(({ id, text, run }, at) => (
          <MenuItem
            key={id}
            className={css.item ?? ''}
            {...(at === 0 ? { ref: takeFocus } : {})}
            onAction={() => {
              onClose();
              run();
            }}
          >
            {text}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  );
}
