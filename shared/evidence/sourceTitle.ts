import type { Language } from '../words/language.ts';
import { documents } from './documents.ts';

/** What a source is called: the title of the document where `source` is the name of its file, else as it is written. */
export function sourceTitle(source: string, language: Language): string {
  return documents.find(({ file }) => file === source)?.title[language] ?? source;
}
