import type { DocumentFile } from '../../../shared/evidence/documents.ts';
import { api } from '../../api.ts';
import type { ReadSource } from './SourceDialog.tsx';

const known = new Map<DocumentFile, string>();

/** The text of a document, read once; null where it cannot be read. */
export const readSource: ReadSource = async (file) => {
  const text = known.get(file);
  if (text !== undefined) return text;
  const read = await api.readSource({ file });
  if (!read.ok) return null;
  known.set(file, read.value.text);
  return read.value.text;
};
