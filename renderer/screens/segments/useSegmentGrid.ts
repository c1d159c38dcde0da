import { useEffect, useRef, useState } from 'react';
import { editSegments } from '../../../shared/document/edits/editSegments.ts';
import { placeSegment } from '../../../shared/document/edits/segmentList.ts';
import { isMissing } from '../../../shared/document/missing.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { type Cell, cellsOf } from '../../components/grid/cells.ts';
import type { GridContent } from '../../components/grid/gridContent.ts';
import { type Grid, useGrid } from '../../components/grid/useGrid.ts';
import { useAppStore } from '../../state/appStore.ts';
import { documentEdits, useDocumentStore, useReadOnly } from '../../state/documentStore.ts';
import { useWords } from '../../words.ts';
import { cellName } from './cellName.ts';
import { copyText, editText } from './cellText.ts';
import { clearCells } from './clearCells.ts';
import { cellPath, columns } from './columns.ts';
import { type Pasted, readPaste } from './readPaste.ts';
import { typedInCell } from './typedInCell.ts';

/** What is told under the table: a sentence, or what became of a paste. */
export type GridNote =
  | { readonly kind: 'sentence'; readonly text: string }
  | { readonly kind: 'paste'; readonly pasted: Pasted };

export interface SegmentGrid {
  readonly grid: Grid;
  readonly note: GridNote | null;
  readonly closeNote: () => void;
}

/** The first number of the first group. */
const FIRST: Cell = { row: 0, column: 2 };

/** The table of target groups as a spreadsheet over the open document: what is done in a cell becomes an edit of it. */
export function useSegmentGrid(scenario: Scenario, onSource: () => void): SegmentGrid {
  const words = useWords();
  const { t } = words;
  const isReadOnly = useReadOnly() !== null;
  const [note, setNote] = useState<GridNote | null>(null);
  /** The cell that is edited, the document before that, and as it was left by what was typed so far. */
  const open = useRef<{ readonly path: string; readonly before: Scenario; readonly left: Scenario } | null>(null);
  const { edit, endEditGroup, dropEditGroup } = documentEdits;
  const markField = useAppStore((app) => app.markField);

  const close = () => {
    if (open.current) markField(open.current.path, null);
    open.current = null;
  };
  const closeLatest = useRef(close);
  // A table that goes takes along what was wrong in it.
  useEffect(() => () => closeLatest.current(), []);

  const tell = (text: string | null) => setNote(text === null ? null : { kind: 'sentence', text });
  /** The document of this moment: what is typed may come faster than the screen is drawn. */
  const present = () => useDocumentStore.getState().open?.history.present ?? scenario;
  const at = (cell: Cell) => {
    const segment = present().segments[cell.row];
    const column = columns[cell.column];
    if (!segment || !column) throw new RangeError(`There is no cell ${cell.row}, ${cell.column}`);
    return { segment, column, path: cellPath(column, segment.id), name: cellName(words, column, segment.name) };
  };

  const content: GridContent = {
    size: { rows: scenario.segments.length, columns: columns.length },
    isReadOnly,
    textOf: (cell) => {
      const { segment, column, path } = at(cell);
      return isMissing(present(), path) ? '' : editText(segment, column, words);
    },
    copyOf: (cell) => {
      const { segment, column, path } = at(cell);
      return isMissing(present(), path) ? '' : copyText(segment, column, words, scenario.economy);
    },
    onType: (cell, text) => {
      const { segment, column, path, name } = at(cell);
      // What was done to the document meanwhile, as an undo, is where the edit goes on from.
      const isOurs = open.current?.path === path && open.current.left === present();
      const before = isOurs && open.current ? open.current.before : present();
      const typed = typedInCell(before, before.segments[cell.row] ?? segment, column, text, words);
      if (typed.ok && typed.scenario !== before) edit(typed.scenario, { label: name, group: path });
      else dropEditGroup(path);
      open.current = { path, before, left: present() };
      markField(path, typed.ok ? null : 'segments');
      tell(null);
      return typed.ok ? null : typed.sentence;
    },
    onDone: () => {
      endEditGroup();
      close();
    },
    onCancel: (cell) => {
      dropEditGroup(at(cell).path);
      close();
    },
    onRefused: (cell, fault) => {
      tell(`${at(cell).name}: ${fault}`);
      close();
    },
    onPress: (cell) => {
      const { segment, column, name } = at(cell);
      if (column.kind !== 'startsIn') return;
      const value = segment.startsIn === 'support' ? 'education' : 'support';
      edit(editSegments(present(), [{ segmentId: segment.id, field: 'startsIn', value }]).scenario, { label: name });
    },
    onClear: (block) => {
      const cells = cellsOf(block).flat().map(at);
      const [first] = cells;
      const { scenario: cleared, sentence } = clearCells(present(), cells, words);
      edit(cleared, { label: first && cells.length === 1 ? first.name : t('segments.cleared') });
      tell(sentence);
    },
    onPaste: (block, rows) => {
      const pasted = readPaste(present(), block, rows, words);
      edit(pasted.scenario, { label: t('segments.pasted') });
      setNote({ kind: 'paste', pasted });
    },
    onSource,
    onMoveRow: (row, by) => {
      const segment = present().segments[row];
      const moved = segment ? placeSegment(present(), segment.id, row + by) : present();
      if (!segment || moved === present()) return;
      edit(moved, { label: t('segments.moved', { name: segment.name }) });
      grid.choose({ row: row + by, column: grid.state.active.column });
    },
  };
  const grid = useGrid(content, FIRST);
  useWanted(scenario, grid);
  return { grid, note, closeNote: () => setNote(null) };
}

/** Makes the cell active that a link from another screen has led to. */
function useWanted({ segments }: Scenario, { choose }: Grid): void {
  const wanted = useAppStore(({ wantedField }) => wantedField);
  useEffect(() => {
    const row = segments.findIndex(({ id }) => wanted?.startsWith(`segments/${id}/`));
    const segment = segments[row];
    if (wanted === null || !segment) return;
    const column = columns.findIndex((one) => `${wanted}/`.startsWith(`${cellPath(one, segment.id)}/`));
    if (column !== -1) choose({ row, column });
    useAppStore.getState().goToField(null);
  }, [segments, choose, wanted]);
}
