import type { Scenario } from '../document/scenario.ts';
import { type Measure, measureFacts } from '../followUp/measure.ts';
import type { Place } from '../followUp/place.ts';
import type { Series } from '../followUp/series.ts';
import type { Words } from './words.ts';

/** What a place is called; one that is gone from the plan goes by its id. */
export function placeName({ t }: Words, place: Place, { segments, interventions }: Scenario): string {
  if (place.level === 'all') return t('followUp.everywhere');
  const parts = place.level === 'segment' ? segments : interventions;
  return parts.find(({ id }) => id === place.id)?.name ?? place.id;
}

/** "I uddannelse eller job, jobparate unge"; the measure alone where it is of all. */
export function seriesName(words: Words, { measure, place }: Series, scenario: Scenario): string {
  const name = words.t(`followUp.measures.${measure}`);
  return place.level === 'all' ? name : `${name}, ${placeName(words, place, scenario)}`;
}

/** A value of a measure, as it is read. */
export function valueText(words: Words, measure: Measure, value: number): string {
  const { unit } = measureFacts[measure];
  if (unit === 'kroner') return words.kroner(value);
  return words.number(value, { decimals: unit === 'persons' ? 0 : 1 });
}
