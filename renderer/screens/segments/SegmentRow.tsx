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
import { cellPath, columns, firstOfGroup } from './columns.ts';
import css from './SegmentTable.module.css';

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
  const { row, segment, marks, active, selectedFrom, selectedTo, edit, isReadOnly } = props;
  const words = useWords();
  return (
    <tr data-chosen={active !== null} data-drop={props.isDropTarget}>
      {columns.map((column, at) => {
        const isEdited = active === at && edit !== null;
        const isSelected = selectedFrom !== null && selectedTo !== null && at >= selectedFrom && at <= selectedTo;
        const mark = (marks[at] ?? '-') as CellMark;
        const cell = {
          'data-row': row,
          'data-column': at,
          'data-cell': cellPath(column, segment.id),
          'data-field-path': cellPath(column, segment.id),
          'data-field-name': cellName(words, column, segment.name),
          'data-kind': column.kind,
          'data-first': firstOfGroup.has(at),
          'data-selected': isSelected,
          'data-mark': mark,
          'data-changed': props.began !== null && isChanged(props.began, segment, column),
          'data-edited': isEdited,
          'aria-selected': isSelected || active === at,
          'aria-readonly': isReadOnly || column.kind === 'municipalShare',
          tabIndex: active === at && !isEdited ? 0 : -1,
        };
        const content = isEdited ? (
          <CellEditor
            edit={edit}
            label={cellName(words, column, segment.name)}
            isNumber={column.kind !== 'name'}
            onType={props.onType}
          />
        ) : (
          <CellContent
            column={column}
            segment={segment}
            began={props.began}
            mark={mark}
            reimbursement={props.reimbursement}
          />
        );
        if (column.kind !== 'name') {
          return (
            <td key={cell['data-cell']} {...cell}>
              <FieldComments path={cell['data-field-path']} name={cell['data-field-name']} isCell />
              {content}
            </td>
          );
        }
        return (
          <th key={column.kind} scope="row" {...cell}>
            <span className={css.grip} draggable={!isReadOnly} data-grip={segment.id} aria-hidden="true">
              <GripVertical />
            </span>
            {content}
          </th>
        );
      })}
    </tr>
  );
});
