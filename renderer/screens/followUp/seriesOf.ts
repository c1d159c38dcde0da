import type { Scenario } from '../../../shared/document/scenario.ts';
import { figureKey } from '../../../shared/followUp/figureKey.ts';
import { type Measure, measureFacts, measures } from '../../../shared/followUp/measure.ts';
import type { Place } from '../../../shared/followUp/place.ts';
import { everySeries, type Series } from '../../../shared/followUp/series.ts';
import type { Words } from '../../../shared/words/words.ts';

/** The places that a measure can be counted at in a plan. */
export function placesOf(measure: Measure, scenario: Scenario): Place[] {
  return everySeries(scenario).flatMap((series) => (series.measure === measure ? series.place : []));
}

/** The measures that can be counted somewhere in a plan. */
export function measuresIn(scenario: Scenario): Measure[] {
  return measures.filter((measure) => placesOf(measure, scenario).length > 0);
}

/** The key of what was counted of a series in a period. */
export function keyIn(series: Series, period: string): string {
  return figureKey({ ...series, period });
}

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
