import { foldLetters } from '../../../shared/words/foldLetters.ts';
import type { AssumptionFilter } from './AssumptionTools.tsx';

/** Something on the screen that may be searched for: all that it is called, and whether it is changed. */
export interface Searchable {
  readonly texts: readonly string[];
  readonly isChanged: boolean;
}

/** Whether the filter leaves it: every word that is searched for stands in some of its texts. */
export function isShown({ texts, isChanged }: Searchable, { search, isChangedOnly }: AssumptionFilter): boolean {
  if (isChangedOnly && !isChanged) return false;
  const text = foldLetters(texts.join(' '));
  return foldLetters(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
