import { type RefObject, useEffect } from 'react';
import { blockOf, cellsOf } from './cells.ts';
import type { GridState } from './gridState.ts';
import { fromTabSeparated, toTabSeparated } from './tabSeparated.ts';
import type { GridContent } from './gridContent.ts';

/** Copies the selection as tab-separated text, and hands what is pasted over cell by cell, while a cell has the focus. */
export function useGridClipboard(
  table: RefObject<HTMLTableElement | null>,
  latest: RefObject<{ readonly state: GridState; readonly content: GridContent }>,
): void {
  useEffect(() => {
    /** Within a cell that is edited, the clipboard is the text field's own. */
    const isOurs = () => {
      const focused = document.activeElement;
      return !latest.current.state.edit && focused !== null && table.current?.contains(focused);
    };
    // An element that is not edited has no selection, so the browser sends these to the page and not to the cell.
    const copy = (event: ClipboardEvent) => {
      if (!isOurs()) return;
      const { state, content } = latest.current;
      const rows = cellsOf(blockOf(state.active, state.anchor)).map((cells) => cells.map(content.copyOf));
      event.clipboardData?.setData('text/plain', toTabSeparated(rows));
      event.preventDefault();
    };
    const paste = (event: ClipboardEvent) => {
      if (!isOurs()) return;
      event.preventDefault();
      const { state, content } = latest.current;
      const rows = fromTabSeparated(event.clipboardData?.getData('text/plain') ?? '');
      if (rows.length > 0 && !content.isReadOnly) content.onPaste(blockOf(state.active, state.anchor), rows);
    };
    document.addEventListener('copy', copy);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('copy', copy);
      document.removeEventListener('paste', paste);
    };
  }, [table, latest]);
}
