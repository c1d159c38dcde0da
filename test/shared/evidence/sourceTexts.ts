import { readFileSync } from 'node:fs';
import { type DocumentFile, documents } from '../../../shared/evidence/documents.ts';
import { type FoldedText, foldText } from '../../../shared/evidence/foldText.ts';

const folder = new URL('../../../assets/sources/', import.meta.url);

/** The text of a source document as the app ships it. */
export function sourceText(file: DocumentFile): string {
  return readFileSync(new URL(file, folder), 'utf8');
}

/** All five, folded once. */
export const foldedSources: ReadonlyMap<DocumentFile, FoldedText> = new Map(
  documents.map(({ file }) => [file, foldText(sourceText(file))]),
);
