import type { Scenario } from '../../document/scenario.ts';
import { countedFigures } from '../countedFigures.ts';
import type { FollowUp } from '../followUp.ts';
import type { MonthSpan } from '../monthSpan.ts';
import { monthSpan } from '../monthSpan.ts';
import type { Measure } from '../measure.ts';
import type { Place } from '../place.ts';
import type { Series } from '../series.ts';

/** Figures that are taken together as one count. */
export interface EvidenceFigure {
  readonly series: Series;
  readonly spans: readonly MonthSpan[];
  readonly value: number;
  /** How many began in the same months, where that was counted of an intervention. */
  readonly begun: { readonly series: Series; readonly value: number } | null;
}

/**
 * The figures that tell of rates and effects, no person in two of them that need not be: of each target group the
 * latest number in education or job, or else on support, and in all only where no group was counted by itself; of each
 * intervention all who went from it to education or job, likewise. The months before the latest are not counted again,
 * since most of the persons are the same. Those who began an intervention go with those who completed it, so that a
 * slow start is not taken for a weak effect.
 */
export function evidenceFigures(scenario: Scenario, followUp: FollowUp): EvidenceFigure[] {
  const all: Place = { level: 'all' };
  const segments = scenario.segments.map(({ id }): Place => ({ level: 'segment', id }));
  const interventions = scenario.interventions.map(({ id }): Place => ({ level: 'intervention', id }));
  const latest = (place: Place) =>
    figuresAt('educationOrJob', place).slice(-1)[0] ?? figuresAt('support', place).slice(-1)[0] ?? null;
  const completed = (place: Place): EvidenceFigure | null => {
    const counted = figuresAt('completed', place);
    const begun = figuresAt('enrolled', place).filter(({ spans }) => counted.some((one) => isSame(one.spans, spans)));
    const [first] = counted;
    const [firstBegun] = begun;
    if (!first) return null;
    return {
      ...first,
      spans: counted.flatMap(({ spans }) => spans),
      value: sumOf(counted),
      begun: firstBegun && begun.length === counted.length ? { series: firstBegun.series, value: sumOf(begun) } : null,
    };
  };
  return [...ownOrAll(segments, all, latest), ...ownOrAll(interventions, all, completed)];

  function figuresAt(measure: Measure, place: Place): EvidenceFigure[] {
    const series = { measure, place };
    return countedFigures(followUp, series).flatMap(({ period, value }) => {
      const span = monthSpan(period, scenario.startMonth, scenario.horizonMonths);
      return span ? [{ series, spans: [span], value, begun: null }] : [];
    });
  }
}

function ownOrAll<T>(places: readonly Place[], all: Place, of: (place: Place) => T | null): T[] {
  const own = places.map(of).filter((one) => one !== null);
  if (own.length > 0) return own;
  const together = of(all);
  return together === null ? [] : [together];
}

function isSame([one]: readonly MonthSpan[], [other]: readonly MonthSpan[]): boolean {
  return one?.from === other?.from && one?.to === other?.to;
}

function sumOf(figures: readonly EvidenceFigure[]): number {
  return figures.reduce((sum, { value }) => sum + value, 0);
}
