import { GripVertical } from 'lucide-react';
import { memo } from 'react';
import type { Economy } from '../../../shared/document/scenario.ts';
import type { Segment } from '../../../shared/document/segment.ts';
import { CellEditor } from '../../components/grid/CellEditor.tsx';
import type { CellEdit } from '../../components/grid/gridState.ts';
import { useWords } from '../../words.ts';
import { FieldComments } from '../review/FieldComments.tsx';
import { CellContent } from './CellContent.tsx';
import type { CellMark } from './cellMarks.ts';
import { cellName } from './cellName.ts';
import { isChanged } from './cellText.ts';
import { type Column, cellPath, firstOfGroup } from './columns.ts';
import css from './SegmentTable.module.css';

interface Props {
  readonly row: number;
  /** The place of the column. */
  readonly at: number;
  readonly column: Column;
  readonly segment: Segment;
  readonly reimbursement: Economy['reimbursement'];
  /** All that the cell shows of the target group and of the reimbursement: see shownIn. */
  readonly shows: string;
  readonly began: Segment | null;
  readonly mark: CellMark;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly edit: CellEdit | null;
  readonly isReadOnly: boolean;
  readonly onType: (text: string) => void;
}

/** One cell of a target group, drawn again only when something else is to be shown in it. */
export const SegmentCell = memo(Cell, isSameCell);

function Cell(props: Props) {
  const { row, at, column, segment, began, mark, isActive, isSelected, edit, isReadOnly } = props;
  const words = useWords();
  const name = cellName(words, column, segment.name);
  const path = cellPath(column, segment.id);
  const isEdited = edit !== null;
  const cell = {
    'data-row': row,
    'data-column': at,
    'data-cell': path,
    'data-field-path': path,
    'data-field-name': name,
    'data-kind': column.kind,
    'data-first': firstOfGroup.has(at),
    'data-selected': isSelected,
    'data-mark': mark,
    'data-changed': began !== null && isChanged(began, segment, column),
    'data-edited': isEdited,
    'aria-selected': isSelected || isActive,
    'aria-readonly': isReadOnly || column.kind === 'municipalShare',
    tabIndex: isActive && !isEdited ? 0 : -1,
  };
  const content = isEdited ? (
    <CellEditor edit={edit} label={name} isNumber={column.kind !== 'name'} onType={props.onType} />
  ) : (
    <CellContent column={column} segment={segment} began={began} mark={mark} reimbursement={props.reimbursement} />
  );
  if (column.kind !== 'name') {
    return (
      <td {...cell}>
        <FieldComments path={path} name={name} isCell />
        {content}
      </td>
    );
  }
  return (
    <th scope="row" {...cell}>
      <span className={css.grip} draggable={!isReadOnly} data-grip={segment.id} aria-hidden="true">
        <GripVertical />
      </span>
      {content}
    </th>
  );
}

/** `shows` says what is read of the target group and of the reimbursement, which are other objects at every edit. */
function isSameCell(before: Props, after: Props): boolean {
  const { segment: _had, reimbursement: _paid, ...was } = before;
  const { segment: _has, reimbursement: _pays, ...is } = after;
  return (Object.keys(is) as (keyof typeof is)[]).every((key) => was[key] === is[key]);
}
