import { type Language, localeOf } from './language.ts';

/** "a, b og c". */
export function formatList(parts: readonly string[], language: Language): string {
  return new Intl.ListFormat(localeOf[language], { type: 'conjunction' }).format(parts);
}
