import { type ComponentProps, memo } from 'react';
import { readField } from '../../../shared/document/field.ts';
import { isMissing } from '../../../shared/document/missing.ts';
import { provenanceOf } from '../../../shared/document/provenance.ts';
import { DocumentNumber } from './DocumentNumber.tsx';

type Props = ComponentProps<typeof DocumentNumber>;

/**
 * A field of the document that is drawn again only when its own number, its source or its words change: an open card
 * has some forty of them, and an edit is to be on the screen within a frame.
 */
export const SteadyNumber = memo(DocumentNumber, isSameField);

function isSameField(before: Props, after: Props): boolean {
  const { scenario: had, onFocus: _had, ...wordsBefore } = before;
  const { scenario: has, onFocus: _has, ...wordsAfter } = after;
  const { path } = after;
  const keys = Object.keys({ ...wordsBefore, ...wordsAfter }) as (keyof typeof wordsAfter)[];
  return (
    keys.every((key) => wordsBefore[key] === wordsAfter[key]) &&
    readField(had, path) === readField(has, path) &&
    provenanceOf(had.provenance, path) === provenanceOf(has.provenance, path) &&
    isMissing(had, path) === isMissing(has, path)
  );
}
