import { readFileSync } from 'node:fs';
import { type DocumentFile, documents } from '../../../shared/evidence/documents.ts';
import { type FoldedText, foldText } from '../../../shared/evidence/foldText.ts';

const untouched = new URL('../../fixtures/sources/', import.meta.url);
const shipped = new URL('../../../assets/sources/', import.meta.url);

/** The text of a source document, to the letter. */
export function sourceText(file: DocumentFile): string {
  return readFileSync(new URL(file, untouched), 'utf8');
}

/** The text as the app ships it, without names of persons. */
export function shippedText(file: DocumentFile): string {
  return readFileSync(new URL(file, shipped), 'utf8');
}

/** All five, folded once. */
export const foldedSources: ReadonlyMap<DocumentFile, FoldedText> = new Map(
  documents.map(({ file }) => [file, foldText(sourceText(file))]),
);

/** All five as they are shipped, folded once. */
export const foldedShipped: ReadonlyMap<DocumentFile, FoldedText> = new Map(
  documents.map(({ file }) => [file, foldText(shippedText(file))]),
);
