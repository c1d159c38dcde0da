import type { Scenario } from '../../../shared/document/scenario.ts';
import { figureKey } from '../../../shared/followUp/figureKey.ts';
import { type Measure, measures } from '../../../shared/followUp/measure.ts';
import type { Place } from '../../../shared/followUp/place.ts';
import { everySeries, type Series } from '../../../shared/followUp/series.ts';

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
