import { certaintySteps } from '../../../shared/evidence/certainty.ts';
import type { LocalInitiative } from '../../../shared/evidence/localInitiative.ts';
import type { PracticeNote } from '../../../shared/evidence/practiceNote.ts';
import type { EvidenceEntry } from '../../../shared/evidence/schema.ts';
import type { TargetGroupId } from '../../../shared/evidence/targetGroup.ts';
import { targetGroups } from '../../../shared/evidence/targetGroups.ts';
import { foldLetters } from '../../../shared/words/foldLetters.ts';

/** What the list can be searched in: an entry of the library, a note on governance, an initiative of one's own. */
export type Searchable = EvidenceEntry | PracticeNote | LocalInitiative | { readonly name: string };

const known = new WeakMap<Searchable, string>();

/**
 * Everything that is written in `item`, folded for searching: names, settings, explanations and quotes in both
 * languages, and the names of its target groups. Made once for each item.
 */
export function entryText(item: Searchable): string {
  const text = known.get(item) ?? foldLetters(stringsIn(item).concat(namesOf(item)).join('\n'));
  known.set(item, text);
  return text;
}

/** Whether every word that was typed stands somewhere in the item's text, also as a part of a longer word. */
export function isFound(item: Searchable, typed: string): boolean {
  const words = foldLetters(typed).split(/\s+/u);
  return words.every((word) => entryText(item).includes(word));
}

/** The fields that hold what people read; the others hold ids, units and codes. */
const readable = new Set('da en asPrinted quote publication publisher municipality name description note'.split(' '));

function stringsIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => {
    if (typeof value === 'string') return readable.has(key) ? [value] : [];
    return stringsIn(value);
  });
}

function namesOf(item: Searchable): string[] {
  const groups: readonly TargetGroupId[] = 'targetGroups' in item ? item.targetGroups : [];
  const names = targetGroups.filter(({ id }) => groups.includes(id)).flatMap(stringsIn);
  return 'certainty' in item ? names.concat(stringsIn(certaintySteps[item.certainty])) : names;
}
