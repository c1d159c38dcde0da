import type { Scenario } from '../document/scenario.ts';
import { placesOf } from '../model/effect.ts';
import type { WeakPoint } from './weakPoint.ts';

/** Interventions that have no places at all: they stand in the plan and reach nobody. MODEL §3. */
export function placesPoints({ interventions }: Scenario): WeakPoint[] {
  return interventions
    .filter(({ capacity }) => placesOf(capacity) === 0)
    .map(({ id, capacity }) => ({
      code: 'noPlaces',
      field: `interventions/${id}/capacity/${decisiveField[capacity.kind]}`,
      facts: {},
      without: () => null,
    }));
}

/** What is 0 when there are no places. */
const decisiveField = { caseload: 'fte', hours: 'hoursPerWeek', places: 'places' } as const;
