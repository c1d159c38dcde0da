import { type Language, localeOf } from './language.ts';

/** "a, b og c"; "a, b eller c" where one of them is enough. */
export function formatList(
  parts: readonly string[],
  language: Language,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return new Intl.ListFormat(localeOf[language], { type }).format(parts);
}
