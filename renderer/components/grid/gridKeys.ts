import { type Cell, type GridSize, movedBy } from './cells.ts';
import type { CellEdit } from './gridState.ts';

/** What a key asks of a grid. */
export type GridCommand =
  | { readonly kind: 'move'; readonly cell: Cell; readonly isExtending: boolean }
  /** To the next cell of the row, or the one before it. */
  | { readonly kind: 'tab'; readonly cell: Cell }
  | { readonly kind: 'down' | 'up' }
  | { readonly kind: 'edit' | 'clear' | 'collapse' | 'cancel' | 'source' | 'all' | 'undone' }
  | { readonly kind: 'typeOver'; readonly text: string }
  | { readonly kind: 'moveRow'; readonly by: 1 | -1 };

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** What a key means while a cell is chosen and nothing is typed. Null for keys that are not the grid's. */
export function commandOf(key: Key, active: Cell, size: GridSize): GridCommand | null {
  if (key.altKey) return rowCommand(key);
  const to = movedBy(key, active, size);
  if (to) return { kind: 'move', cell: to, isExtending: key.shiftKey };
  if (key.ctrlKey || key.metaKey) return key.key.toLowerCase() === 'a' ? { kind: 'all' } : null;
  switch (key.key) {
    case 'Tab':
      return tabCommand(key, active, size);
    case 'Enter':
      return { kind: 'edit' };
    case 'F2':
      return { kind: 'source' };
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' };
    case 'Escape':
      return { kind: 'collapse' };
    default:
      return key.key.length === 1 ? { kind: 'typeOver', text: key.key } : null;
  }
}

/** What a key means while something is typed in the active cell. Null for keys that are the text field's own. */
export function commandInEdit(key: Key, active: Cell, size: GridSize, { isOver, fault }: CellEdit): GridCommand | null {
  if (key.altKey) return null;
  if (key.ctrlKey || key.metaKey) {
    // Undo is the document's, but for a text that never became part of it.
    return /^[yz]$/i.test(key.key) && fault === null ? { kind: 'undone' } : null;
  }
  switch (key.key) {
    case 'Enter':
      return { kind: key.shiftKey ? 'up' : 'down' };
    case 'Tab':
      return tabCommand(key, active, size);
    case 'Escape':
      return { kind: 'cancel' };
    case 'F2':
      return { kind: 'source' };
    case 'ArrowUp':
      return { kind: 'up' };
    case 'ArrowDown':
      return { kind: 'down' };
    case 'ArrowLeft':
    case 'ArrowRight': {
      const to = isOver ? movedBy(key, active, size) : null;
      return to && { kind: 'move', cell: to, isExtending: false };
    }
    default:
      return null;
  }
}

/** Tab walks along the row and leaves the grid at its end, so that nobody is kept in it. */
function tabCommand({ shiftKey }: Key, { row, column }: Cell, { columns }: GridSize): GridCommand | null {
  const to = column + (shiftKey ? -1 : 1);
  return to < 0 || to >= columns ? null : { kind: 'tab', cell: { row, column: to } };
}

function rowCommand({ key }: Key): GridCommand | null {
  if (key === 'ArrowUp') return { kind: 'moveRow', by: -1 };
  return key === 'ArrowDown' ? { kind: 'moveRow', by: 1 } : null;
}
