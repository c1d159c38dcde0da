import type { LocalInitiative } from './localInitiative.ts';
import { sameValue } from './sameValue.ts';

/** What is there under an id; null where it cannot be read. */
export interface StoredInitiative {
  readonly id: string;
  readonly initiative: LocalInitiative | null;
  readonly isRemoved: boolean;
}

export interface Merged {
  /** What is to be added; nothing that is there is ever changed. */
  readonly added: readonly LocalInitiative[];
  /** What is there to the letter, and was removed: taking it in brings it back. */
  readonly restored: readonly string[];
  /** How many of the added got a new id and name, because another initiative has theirs. */
  readonly renamed: number;
  /** How many were there already, to the letter. */
  readonly unchanged: number;
}

/**
 * What comes of taking initiatives from outside in beside those that are there. One with an id that is taken gets a
 * new id and a name that says that it was imported, unless it is the same or was imported so before.
 *
 * @param incoming with ids that differ from each other
 * @param newId gives an id that nothing has
 * @param importedName a name with "(imported)" after it, at most as long as a name may be
 */
export function mergeInitiatives(
  stored: readonly StoredInitiative[],
  incoming: readonly LocalInitiative[],
  newId: () => string,
  importedName: (name: string) => string,
): Merged {
  const there = new Map(stored.map((one) => [one.id, one]));
  const added: LocalInitiative[] = [];
  const restored: string[] = [];
  let renamed = 0;
  let unchanged = 0;
  for (const one of incoming) {
    if (!there.has(one.id)) {
      added.push(one);
      continue;
    }
    const imported = { ...one, id: newId(), version: 1, name: importedName(one.name) };
    const same = stored.find(
      ({ id, initiative }) =>
        initiative !== null && ((id === one.id && sameContent(initiative, one)) || sameContent(initiative, imported)),
    );
    if (same?.isRemoved) restored.push(same.id);
    else if (same) unchanged += 1;
    else {
      added.push(imported);
      renamed += 1;
    }
  }
  return { added, restored, renamed, unchanged };
}

/** The version is how often it was saved where it comes from, and says nothing of what it is. */
function sameContent(one: LocalInitiative, other: LocalInitiative): boolean {
  return sameValue({ ...one, id: '', version: 0 }, { ...other, id: '', version: 0 });
}
