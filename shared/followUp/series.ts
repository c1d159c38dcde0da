import type { Scenario } from '../document/scenario.ts';
import { type Measure, measureFacts, measures } from './measure.ts';
import { type Place, placeKey } from './place.ts';

/** What is counted period by period: a measure at a place. */
export interface Series {
  readonly measure: Measure;
  readonly place: Place;
}

/** One text for each series. */
export function seriesKey({ measure, place }: Series): string {
  return `${measure}/${placeKey(place)}`;
}

/** Everything of a plan that the projection says something about, measure by measure. */
export function everySeries(scenario: Scenario): Series[] {
  const { segments, interventions } = scenario;
  return measures.flatMap((measure) =>
    measureFacts[measure].levels.flatMap((level): Series[] => {
      if (level === 'all') return [{ measure, place: { level } }];
      return (level === 'segment' ? segments : interventions)
        .map(({ id }): Series => ({ measure, place: { level, id } }))
        .filter((series) => isProjected(scenario, series));
    }),
  );
}

/**
 * Whether the projection says what is to be expected of a series: its place is in the plan, a caseload has advisers to
 * be divided by, and only an intervention for people on support is completed to education or job.
 */
export function isProjected({ segments, interventions }: Scenario, { measure, place }: Series): boolean {
  if (!measureFacts[measure].levels.includes(place.level)) return false;
  if (place.level === 'all') return true;
  if (place.level === 'segment') return segments.some(({ id }) => id === place.id);
  const one = interventions.find(({ id }) => id === place.id);
  if (!one) return false;
  if (measure === 'caseload') return one.capacity.kind === 'caseload' && one.capacity.fte > 0;
  return measure !== 'completed' || one.effect.kind !== 'retention';
}
