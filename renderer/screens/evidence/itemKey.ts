/** What is chosen in the list: an entry of the library, a note on governance, or an initiative of one's own. */
export type ItemKind = 'entry' | 'note' | 'local';

/** "entry/mentor": the ids of the three kinds are not apart by themselves. */
export type ItemKey = `${ItemKind}/${string}`;

export function itemKey(kind: ItemKind, id: string): ItemKey {
  return `${kind}/${id}`;
}
