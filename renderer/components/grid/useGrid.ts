import {
  type KeyboardEvent,
  type PointerEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useReducer,
  useRef,
} from 'react';
import { type Block, blockOf, type Cell, type GridSize, withinGrid } from './cells.ts';
import type { GridContent } from './gridContent.ts';
import { commandInEdit, commandOf, type GridCommand } from './gridKeys.ts';
import { type GridState, gridState, startAt } from './gridState.ts';
import { useGridClipboard } from './useGridClipboard.ts';

export interface Grid {
  readonly state: GridState;
  readonly selection: Block;
  /** Makes a cell the active one; takes the focus there unless told not to. */
  readonly choose: (cell: Cell, options?: { readonly focus: boolean }) => void;
  readonly type: (text: string) => void;
  /** For the table: keys, pointer and focus of all its cells, which name their place in `data-row` and `data-column`. */
  readonly table: {
    readonly ref: React.RefObject<HTMLTableElement | null>;
    readonly onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => void;
    readonly onPointerDown: (event: PointerEvent<HTMLTableElement>) => void;
    readonly onPointerOver: (event: PointerEvent<HTMLTableElement>) => void;
    readonly onDoubleClick: (event: React.MouseEvent<HTMLTableElement>) => void;
    readonly onFocus: (event: React.FocusEvent<HTMLTableElement>) => void;
    readonly onBlur: (event: React.FocusEvent<HTMLTableElement>) => void;
  };
}

/**
 * A table that works like a spreadsheet: one active cell that arrows move, a block selected from it, typing that
 * counts at once and can be taken back, and blocks to and from other spreadsheets. Its functions stay the same from
 * one rendering to the next, so that rows that did not change need not be drawn again.
 */
export function useGrid(content: GridContent, first: Cell): Grid {
  const [kept, dispatch] = useReducer(gridState, first, startAt);
  const state = keptWithin(kept, content.size);
  const table = useRef<HTMLTableElement>(null);
  const takesFocus = useRef(false);
  const isMoving = useRef(false);
  const latest = useRef({ state, content });
  useLayoutEffect(() => {
    latest.current = { state, content };
  });

  const { row, column } = state.active;
  const isEditing = state.edit !== null;
  useLayoutEffect(() => {
    if (isEditing || !takesFocus.current) return;
    takesFocus.current = false;
    focusCell(table.current, { row, column });
  }, [row, column, isEditing]);

  const move = useCallback((cell: Cell, anchor?: Cell, tabFrom?: number) => {
    dispatch({ to: 'move', cell, ...(anchor ? { anchor } : {}), ...(tabFrom === undefined ? {} : { tabFrom }) });
    // Now, since the cell may be the active one already; and after the change, which may put another row there.
    isMoving.current = true;
    focusCell(table.current, cell);
    isMoving.current = false;
    takesFocus.current = true;
  }, []);

  /** Ends an edit: false where its text cannot be used and the cell is to be kept. */
  const end = useCallback((isForced: boolean): boolean => {
    const { state: now, content: actions } = latest.current;
    if (!now.edit) return true;
    if (now.edit.fault === null) actions.onDone(now.active);
    else if (isForced) actions.onRefused(now.active, now.edit.fault);
    else return false;
    dispatch({ to: 'end' });
    return true;
  }, []);

  const beginEdit = useCallback((typed: string | null) => {
    const { state: now, content: actions } = latest.current;
    if (actions.isReadOnly) return;
    const text = actions.textOf(now.active);
    if (text === null) {
      if (typed === null || typed === ' ') actions.onPress(now.active);
      return;
    }
    dispatch({ to: 'edit', text: typed ?? text, isOver: typed !== null });
    if (typed !== null) dispatch({ to: 'type', text: typed, fault: actions.onType(now.active, typed) });
  }, []);

  const run = useCallback(
    (command: GridCommand) => {
      const { state: now, content: actions } = latest.current;
      const { active, anchor } = now;
      const down = (by: number) =>
        move(withinGrid({ row: active.row + by, column: now.tabFrom ?? active.column }, actions.size));
      switch (command.kind) {
        case 'move':
          return end(false) && move(command.cell, command.isExtending ? anchor : undefined);
        case 'tab':
          return end(false) && move(command.cell, undefined, now.tabFrom ?? active.column);
        case 'down':
          return end(false) && down(1);
        case 'up':
          return end(false) && down(-1);
        case 'edit':
          return beginEdit(null);
        case 'typeOver':
          return beginEdit(command.text);
        case 'clear':
          return actions.isReadOnly ? undefined : actions.onClear(blockOf(active, anchor));
        case 'collapse':
          return move(active);
        case 'cancel':
          actions.onCancel(active);
          dispatch({ to: 'end' });
          takesFocus.current = true;
          return;
        case 'undone':
          actions.onDone(active);
          dispatch({ to: 'end' });
          takesFocus.current = true;
          return;
        case 'source':
          return end(false) && actions.onSource(active);
        case 'all':
          return move({ row: 0, column: 0 }, { row: actions.size.rows - 1, column: actions.size.columns - 1 });
        case 'moveRow':
          if (actions.isReadOnly || !actions.onMoveRow) return;
          return actions.onMoveRow(active.row, command.by);
      }
    },
    [beginEdit, end, move],
  );

  const type = useCallback((text: string) => {
    const { state: now, content: actions } = latest.current;
    dispatch({ to: 'type', text, fault: actions.onType(now.active, text) });
  }, []);

  useGridClipboard(table, latest);

  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLTableElement>) => {
      const { state: now, content: actions } = latest.current;
      if (event.nativeEvent.isComposing || !cellOf(event.target)) return;
      const { size } = actions;
      const command = now.edit ? commandInEdit(event, now.active, size, now.edit) : commandOf(event, now.active, size);
      if (!command) {
        // Tab at the end of a row leaves the grid, but not what cannot be used.
        if (event.key === 'Tab' && !end(false)) event.preventDefault();
        return;
      }
      if (command.kind !== 'undone') event.preventDefault();
      run(command);
    },
    [end, run],
  );

  const onPointerDown = useCallback(
    (event: PointerEvent<HTMLTableElement>) => {
      const cell = cellOf(event.target);
      if (!cell || event.button !== 0 || event.target instanceof HTMLInputElement) return;
      end(true);
      move(cell, event.shiftKey ? latest.current.state.anchor : undefined);
    },
    [end, move],
  );

  const onPointerOver = useCallback(
    (event: PointerEvent<HTMLTableElement>) => {
      const cell = cellOf(event.target);
      const { active, anchor, edit } = latest.current.state;
      const isDragged = event.buttons === 1 && !edit && table.current?.contains(document.activeElement);
      if (!cell || !isDragged || (cell.row === active.row && cell.column === active.column)) return;
      move(cell, anchor);
    },
    [move],
  );

  const onDoubleClick = useCallback(
    (event: React.MouseEvent<HTMLTableElement>) => {
      if (cellOf(event.target) && !latest.current.state.edit) beginEdit(null);
    },
    [beginEdit],
  );

  const onFocus = useCallback(
    (event: React.FocusEvent<HTMLTableElement>) => {
      const cell = cellOf(event.target);
      const { active } = latest.current.state;
      if (isMoving.current || !cell || (cell.row === active.row && cell.column === active.column)) return;
      end(true);
      dispatch({ to: 'move', cell });
    },
    [end],
  );

  const onBlur = useCallback(
    (event: React.FocusEvent<HTMLTableElement>) => {
      // The window went to the back, and the field still has the focus in it.
      if (document.activeElement === event.target) return;
      if (event.target instanceof HTMLInputElement && !table.current?.contains(event.relatedTarget)) end(false);
    },
    [end],
  );

  useEffect(() => {
    if (kept !== state) dispatch({ to: 'move', cell: state.active, anchor: state.anchor });
  }, [kept, state]);

  const choose = useCallback(
    (cell: Cell, { focus } = { focus: true }) => {
      end(true);
      if (focus) return move(cell);
      takesFocus.current = false;
      dispatch({ to: 'move', cell });
    },
    [end, move],
  );

  return {
    state,
    selection: blockOf(state.active, state.anchor),
    choose,
    type,
    table: { ref: table, onKeyDown, onPointerDown, onPointerOver, onDoubleClick, onFocus, onBlur },
  };
}

/** The state within a grid that may have lost rows; the same object where it is within. */
function keptWithin(state: GridState, size: GridSize): GridState {
  const isWithin = ({ row, column }: Cell) => row < size.rows && column < size.columns;
  if (isWithin(state.active) && isWithin(state.anchor)) return state;
  return startAt(withinGrid(state.active, size));
}

function focusCell(table: HTMLTableElement | null, { row, column }: Cell): void {
  table?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`)?.focus();
}

/** The place of the cell that an element is in; null outside of the cells. */
function cellOf(target: EventTarget): Cell | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-row][data-column]') : null;
  if (!element) return null;
  return { row: Number(element.dataset.row), column: Number(element.dataset.column) };
}
