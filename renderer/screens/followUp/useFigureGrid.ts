import { useEffect, useRef, useState } from 'react';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { setFigures } from '../../../shared/followUp/edits/setFigures.ts';
import { figureIn, figuresOf } from '../../../shared/followUp/figureIn.ts';
import type { FollowUp } from '../../../shared/followUp/followUp.ts';
import type { Period } from '../../../shared/followUp/period.ts';
import type { Series } from '../../../shared/followUp/series.ts';
import { fieldText } from '../../../shared/words/format.ts';
import { periodText } from '../../../shared/words/periodText.ts';
import { seriesName } from '../../../shared/words/seriesText.ts';
import { type Cell, cellsOf } from '../../components/grid/cells.ts';
import type { GridContent } from '../../components/grid/gridContent.ts';
import { spreadsheetNumber } from '../../components/grid/spreadsheetNumber.ts';
import { type Grid, useGrid } from '../../components/grid/useGrid.ts';
import { useAppStore } from '../../state/appStore.ts';
import { useReadOnly } from '../../state/documentStore.ts';
import { useFollowUpStore } from '../../state/followUpStore.ts';
import { useWords } from '../../words.ts';
import { readFigure } from './readFigure.ts';
import { readFigurePaste } from './readFigurePaste.ts';
import { keyIn } from './seriesOf.ts';
import { writingNow } from './writingNow.ts';

export interface FigureGrid {
  readonly grid: Grid;
  /** What became of the last paste, or was refused, a line each. */
  readonly notes: readonly string[];
  readonly closeNotes: () => void;
}

interface Parts {
  /** Whose names the columns go by. */
  readonly scenario: Scenario;
  readonly followUp: FollowUp;
  readonly periods: readonly Period[];
  readonly columns: readonly Series[];
  readonly onSource: () => void;
}

/** Actual figures as a spreadsheet, a row a period and a column a series: what is done in a cell is an edit with undo. */
export function useFigureGrid({ scenario, followUp, periods, columns, onSource }: Parts): FigureGrid {
  const words = useWords();
  const { t } = words;
  const isReadOnly = useReadOnly() !== null;
  const [notes, setNotes] = useState<readonly string[]>([]);
  /** The cell that is edited, what stood before that, and as it was left by what was typed so far. */
  const open = useRef<{ readonly key: string; readonly before: FollowUp; readonly left: FollowUp } | null>(null);
  const { edit, endEditGroup, dropEditGroup } = useFollowUpStore.getState();
  const { markField } = useAppStore.getState();

  const close = () => {
    if (open.current) markField(open.current.key, null);
    open.current = null;
  };
  const closeLatest = useRef(close);
  // A grid that goes takes along what was wrong in it.
  useEffect(() => () => closeLatest.current(), []);

  const present = () => useFollowUpStore.getState().open?.history.present ?? followUp;
  const at = ({ row, column }: Cell) => {
    const period = periods[row];
    const series = columns[column];
    if (period === undefined || !series) throw new RangeError(`There is no cell ${row}, ${column}`);
    const facts = { what: seriesName(words, series, scenario), period: periodText(words, period) };
    return { period, series, key: keyIn(series, period), name: t('followUp.figureOf', facts) };
  };
  const valueAt = (cell: Cell) => {
    const { period, series } = at(cell);
    return figureIn(figuresOf(present()), series, period)?.value ?? null;
  };

  const content: GridContent = {
    size: { rows: periods.length, columns: columns.length },
    isReadOnly,
    textOf: (cell) => {
      const value = valueAt(cell);
      return value === null ? '' : fieldText(value, words.language);
    },
    copyOf: (cell) => {
      const value = valueAt(cell);
      return value === null ? '' : spreadsheetNumber(value, words.language, 'plain');
    },
    onType: (cell, text) => {
      const { period, series, key, name } = at(cell);
      // What was done to the figures meanwhile, as an undo, is where the edit goes on from.
      const isOurs = open.current?.key === key && open.current.left === present();
      const before = isOurs && open.current ? open.current.before : present();
      const read = readFigure(text, series.measure, words);
      const typed = read.ok ? setFigures(before, [{ ...series, period, value: read.value }], writingNow()) : before;
      if (typed !== before) edit(typed, { label: name, group: key });
      else dropEditGroup(key);
      open.current = { key, before, left: present() };
      markField(key, read.ok ? null : 'followUp');
      setNotes([]);
      return read.ok ? null : read.sentence;
    },
    onDone: () => {
      endEditGroup();
      close();
    },
    onCancel: (cell) => {
      dropEditGroup(at(cell).key);
      close();
    },
    onRefused: (cell, fault) => {
      setNotes([`${at(cell).name}: ${fault}`]);
      close();
    },
    onPress: () => undefined,
    onClear: (block) => {
      const cells = cellsOf(block).flat().map(at);
      const edits = cells.map(({ series, period }) => ({ ...series, period, value: null }));
      const [first] = cells;
      const label = first && cells.length === 1 ? first.name : t('followUp.cleared');
      edit(setFigures(present(), edits, writingNow()), { label });
      setNotes([]);
    },
    onPaste: (block, rows) => {
      const pasted = readFigurePaste({ periods, columns, block, rows, words });
      edit(setFigures(present(), pasted.edits, writingNow()), { label: t('followUp.pasted') });
      setNotes(pasted.notes);
    },
    onSource,
  };
  return { grid: useGrid(content, firstGap(followUp, periods, columns)), notes, closeNotes: () => setNotes([]) };
}

/** Where a person goes on: the first period of the first column without a figure, after those that have one. */
function firstGap(followUp: FollowUp, periods: readonly Period[], [series]: readonly Series[]): Cell {
  const figures = figuresOf(followUp);
  const last = periods.findLastIndex((period) => series && figureIn(figures, series, period) !== null);
  return { row: Math.max(0, Math.min(last + 1, periods.length - 1)), column: 0 };
}
