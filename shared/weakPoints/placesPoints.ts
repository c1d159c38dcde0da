import type { Scenario } from '../document/scenario.ts';
import { placesOf } from '../model/effect.ts';
import { sizeField } from './sizeField.ts';
import type { WeakPoint } from './weakPoint.ts';

/** Interventions that have no places at all: they stand in the plan and reach nobody. MODEL §3. */
export function placesPoints({ interventions }: Scenario): WeakPoint[] {
  return interventions
    .filter(({ capacity }) => placesOf(capacity) === 0)
    .map((intervention) => ({ code: 'noPlaces', field: sizeField(intervention), facts: {}, without: () => null }));
}
