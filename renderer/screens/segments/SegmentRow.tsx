import { memo } from 'react';
import type { Economy } from '../../../shared/document/scenario.ts';
import type { Segment } from '../../../shared/document/segment.ts';
import type { CellEdit } from '../../components/grid/gridState.ts';
import type { CellMark } from './cellMarks.ts';
import { shownIn } from './cellText.ts';
import { cellPath, columns } from './columns.ts';
import { SegmentCell } from './SegmentCell.tsx';

interface Props {
  readonly row: number;
  readonly segment: Segment;
  readonly reimbursement: Economy['reimbursement'];
  /** The target group as it was when the scenario was made; null where it was not there. */
  readonly began: Segment | null;
  /** One letter a column: see cellMarks. */
  readonly marks: string;
  /** The active column, where it is in this row. */
  readonly active: number | null;
  /** The columns of the selection in this row, where it is more than one cell. */
  readonly selectedFrom: number | null;
  readonly selectedTo: number | null;
  readonly edit: CellEdit | null;
  readonly isReadOnly: boolean;
  readonly isDropTarget: boolean;
  readonly onType: (text: string) => void;
}

/** One target group. Drawn again only when something of its own changed: an edit of another row costs it nothing. */
export const SegmentRow = memo(function SegmentRow(props: Props) {
  const { row, segment, reimbursement, marks, active, selectedFrom, selectedTo, edit, isReadOnly } = props;
  return (
    <tr data-chosen={active !== null} data-drop={props.isDropTarget}>
      {columns.map((column, at) => (
        <SegmentCell
          key={cellPath(column, segment.id)}
          row={row}
          at={at}
          column={column}
          segment={segment}
          reimbursement={reimbursement}
          shows={shownIn(column, segment, reimbursement)}
          began={props.began}
          mark={(marks[at] ?? '-') as CellMark}
          isActive={active === at}
          isSelected={selectedFrom !== null && selectedTo !== null && at >= selectedFrom && at <= selectedTo}
          edit={active === at ? edit : null}
          isReadOnly={isReadOnly}
          onType={props.onType}
        />
      ))}
    </tr>
  );
});
