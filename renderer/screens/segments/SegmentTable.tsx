import { type DragEvent, useMemo, useState } from 'react';
import { placeSegment } from '../../../shared/document/edits/segmentList.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import type { Grid } from '../../components/grid/useGrid.ts';
import { useDocumentStore, useReadOnly } from '../../state/documentStore.ts';
import { useStart } from '../../state/startStore.ts';
import { useWords } from '../../words.ts';
import { cellMarks } from './cellMarks.ts';
import { SegmentRow } from './SegmentRow.tsx';
import css from './SegmentTable.module.css';
import { TableHead } from './TableHead.tsx';
import { TableTotals } from './TableTotals.tsx';

interface Props {
  readonly scenario: Scenario;
  readonly grid: Grid;
}

/** The target groups, a row each, with everything that the document says of them. */
export function SegmentTable({ scenario, grid }: Props) {
  const { t } = useWords();
  const isReadOnly = useReadOnly() !== null;
  const start = useStart();
  const { segments, economy } = scenario;
  const marks = useMemo(() => cellMarks(scenario), [scenario]);
  const drag = useRowDrag(scenario, grid);
  const { active, edit } = grid.state;
  const { top, bottom, left, right } = grid.selection;
  const isBlock = top !== bottom || left !== right;
  /** Of a table that arrows walk in, and not only read. */
  const spreadsheet = {
    role: 'grid',
    'aria-label': t('segments.title'),
    'aria-multiselectable': true,
    'aria-readonly': isReadOnly,
  };
  return (
    <div className={css.frame}>
      <table className={css.table} {...spreadsheet} {...grid.table} {...drag.table}>
        <TableHead />
        <tbody>
          {segments.map((segment, row) => (
            <SegmentRow
              key={segment.id}
              row={row}
              segment={segment}
              reimbursement={economy.reimbursement}
              began={start?.scenario.segments.find(({ id }) => id === segment.id) ?? null}
              marks={marks[row] ?? ''}
              active={active.row === row ? active.column : null}
              selectedFrom={isBlock && row >= top && row <= bottom ? left : null}
              selectedTo={isBlock && row >= top && row <= bottom ? right : null}
              edit={active.row === row ? edit : null}
              isReadOnly={isReadOnly}
              isDropTarget={drag.over === row}
              onType={grid.type}
            />
          ))}
        </tbody>
        <TableTotals scenario={scenario} />
      </table>
    </div>
  );
}

/** Rows are dragged by their grip; Alt with an arrow does the same. */
function useRowDrag(scenario: Scenario, grid: Grid) {
  const { t } = useWords();
  const [over, setOver] = useState<number | null>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const rowOf = ({ target }: DragEvent) => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]')?.dataset.row : undefined;
    return row === undefined ? null : Number(row);
  };
  return {
    over,
    table: {
      onDragStart: (event: DragEvent) => {
        const id = event.target instanceof HTMLElement ? event.target.dataset.grip : undefined;
        setDragged(id ?? null);
      },
      onDragOver: (event: DragEvent) => {
        const row = rowOf(event);
        if (dragged === null || row === null) return;
        event.preventDefault();
        setOver(row);
      },
      onDrop: (event: DragEvent) => {
        const row = rowOf(event);
        const segment = scenario.segments.find(({ id }) => id === dragged);
        if (!segment || row === null) return;
        event.preventDefault();
        const label = t('segments.moved', { name: segment.name });
        useDocumentStore.getState().edit(placeSegment(scenario, segment.id, row), { label });
        grid.choose({ row, column: grid.state.active.column });
      },
      onDragEnd: () => {
        setDragged(null);
        setOver(null);
      },
    },
  };
}
