import type { Certainty } from '../../../shared/evidence/certainty.ts';
import type { EvidenceEntry } from '../../../shared/evidence/schema.ts';
import type { TargetGroupId } from '../../../shared/evidence/targetGroup.ts';
import { isFound } from './entryText.ts';
import { type PlaceKind, placeKindsOf } from './placeKinds.ts';

/** What the list is limited to; null takes all. */
export interface Filters {
  readonly search: string;
  readonly certainty: Certainty | null;
  readonly group: TargetGroupId | null;
  readonly place: PlaceKind | null;
  readonly hasFigures: boolean | null;
}

export const noFilters: Filters = { search: '', certainty: null, group: null, place: null, hasFigures: null };

/** Whether the sources give a number for it: a direction without a size is none. */
export function hasFigures({ figures }: EvidenceEntry): boolean {
  return figures.some(({ values }) => values.kind !== 'direction');
}

/** The entries that fit all that is chosen and typed, in their order. */
export function filterEntries(entries: readonly EvidenceEntry[], filters: Filters): EvidenceEntry[] {
  const { certainty, group, place, hasFigures: wanted, search } = filters;
  return entries.filter(
    (entry) =>
      (certainty === null || entry.certainty === certainty) &&
      (group === null || entry.targetGroups.includes(group)) &&
      (place === null || placeKindsOf(entry).includes(place)) &&
      (wanted === null || hasFigures(entry) === wanted) &&
      isFound(entry, search),
  );
}

/** How many entries each choice of one filter would leave, with the other filters as they are. */
export function countWith(entries: readonly EvidenceEntry[], filters: Filters, choice: Partial<Filters>): number {
  return filterEntries(entries, { ...filters, ...choice }).length;
}
