import type { Intervention } from '../document/intervention.ts';
import type { Segment } from '../document/segment.ts';
import { placesOf } from '../model/effect.ts';
import type { Words } from './words.ts';

type Speech = Pick<Words, 't' | 'number'>;

/** Whom an intervention serves: a name, or several with their shares. */
export function servedText(
  { percent }: Pick<Words, 'percent'>,
  segments: readonly Segment[],
  { allocation }: Pick<Intervention, 'allocation'>,
): string {
  const names = new Map(segments.map((segment) => [segment.id, segment.name]));
  const parts = allocation.map(({ segmentId, share }) => {
    const name = names.get(segmentId) ?? segmentId;
    return allocation.length === 1 ? name : `${name} ${percent(share, 0)}`;
  });
  return parts.join(', ');
}

/** What the capacity is counted in: "2 årsværk × 20". */
export function capacityText({ t, number }: Speech, { capacity }: Pick<Intervention, 'capacity'>): string {
  const shown = (value: number) => number(value, { decimals: 2 });
  switch (capacity.kind) {
    case 'caseload':
      return t('interventions.caseload', { fte: shown(capacity.fte), caseload: shown(capacity.caseload) });
    case 'hours':
      return t('interventions.hours', {
        hours: shown(capacity.hoursPerWeek),
        perPerson: shown(capacity.hoursPerPersonPerWeek),
      });
    case 'places':
      return placesText({ t, number }, { capacity });
  }
}

/** How many places that is. */
export function placesText({ t, number }: Speech, { capacity }: Pick<Intervention, 'capacity'>): string {
  return t('interventions.places', { places: number(placesOf(capacity), { decimals: 1 }) });
}
