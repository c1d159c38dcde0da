import { TriangleAlert } from 'lucide-react';
import { useId, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import css from './CellEditor.module.css';
import type { CellEdit } from './gridState.ts';

interface Props {
  readonly edit: CellEdit;
  /** What the cell is, for those who do not see its heads. */
  readonly label: string;
  readonly isNumber: boolean;
  readonly onType: (text: string) => void;
}

/** What is typed in a cell of a grid. The sentence about what is wrong with it lies under the cell, over the rows below. */
export function CellEditor({ edit, label, isNumber, onType }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const field = input.current;
    field?.focus();
    // Typed over: the caret goes on after the first letter. Opened: all is marked, so that typing replaces it.
    if (field) field.setSelectionRange(edit.isOver ? field.value.length : 0, field.value.length);
  }, [edit.isOver]);
  return (
    <>
      <input
        ref={input}
        className={css.input}
        data-number={isNumber}
        // What never became part of the document is undone by the field itself.
        {...(edit.fault === null ? { 'data-document-field': true } : {})}
        inputMode={isNumber ? 'decimal' : 'text'}
        autoComplete="off"
        spellCheck={false}
        value={edit.text}
        aria-label={label}
        aria-invalid={edit.fault !== null}
        aria-describedby={edit.fault === null ? undefined : `${id}-fault`}
        onChange={(event) => onType(event.target.value)}
      />
      {edit.fault === null
        ? null
        : createPortal(
            <span className={css.fault} id={`${id}-fault`} role="status" data-fault>
              <TriangleAlert aria-hidden="true" />
              <span>{edit.fault}</span>
            </span>,
            document.body,
          )}
    </>
  );
}
