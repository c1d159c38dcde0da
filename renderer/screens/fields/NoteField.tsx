import { useId } from 'react';
import { NOTE_MAX, noteNumber } from '../../../shared/document/edits/noteNumber.ts';
import type { FieldPath } from '../../../shared/document/field.ts';
import { provenanceOf } from '../../../shared/document/provenance.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { documentEdits, useReadOnly } from '../../state/documentStore.ts';
import { useWords } from '../../words.ts';
import css from './NoteField.module.css';

interface Props {
  readonly scenario: Scenario;
  readonly path: FieldPath;
  /** What the field is called, for undo. */
  readonly name: string;
  /** What is asked for, where it is more than a note. */
  readonly label?: string;
  readonly hint?: string;
}

/** What is to be remembered of a number: where it was found, who vouched for it. */
export function NoteField({ scenario, path, name, label, hint }: Props) {
  const { t } = useWords();
  const id = useId();
  const isReadOnly = useReadOnly() !== null;
  const { edit, endEditGroup } = documentEdits;
  return (
    <div className={css.field}>
      <label htmlFor={id}>{label ?? t('assumptions.noteLabel')}</label>
      <textarea
        id={id}
        className={css.input}
        data-document-field
        rows={2}
        maxLength={NOTE_MAX}
        readOnly={isReadOnly}
        placeholder={hint ?? t('assumptions.noteWhy')}
        value={provenanceOf(scenario.provenance, path)?.note ?? ''}
        onChange={({ target }) => {
          edit(noteNumber(scenario, path, target.value), { label: name, group: `note/${path}` });
        }}
        onBlur={endEditGroup}
      />
    </div>
  );
}
