import type { Scenario } from '../document/scenario.ts';
import type { Measure } from './measure.ts';
import { kindOf } from './periods.ts';
import { type Place, placeKey } from './place.ts';
import type { SeriesVerdict } from './verdict.ts';

/** One number of the board: what was counted last, and how it has moved. */
export interface BoardCell {
  readonly measure: Measure;
  readonly verdict: SeriesVerdict;
  /** The latest figure − the one before it; null where there is none before it for as long a period. */
  readonly change: number | null;
  /** A good result: better than expected, as is seen in at most 2 of 10 cases by chance. */
  readonly isGoodResult: boolean;
}

/** A target group or an intervention on the board. */
export interface BoardRow {
  readonly place: Place;
  readonly cells: readonly BoardCell[];
  /** The documented norm for the caseload per adviser, and how the latest figure lies to it. */
  readonly norm: { readonly min: number; readonly max: number; readonly code: 'below' | 'within' | 'above' } | null;
}

/**
 * The board of caseload and flow: who came in, who is there, who went on to education or job, and how many there are
 * to each adviser; target groups first, then interventions, in the order of the plan. Places that nothing was counted
 * at are left out.
 */
export function followUpBoard(scenario: Scenario, verdicts: readonly SeriesVerdict[]): BoardRow[] {
  const places: Place[] = [
    { level: 'all' },
    ...scenario.segments.map(({ id }): Place => ({ level: 'segment', id })),
    ...scenario.interventions.map(({ id }): Place => ({ level: 'intervention', id })),
  ];
  return places.flatMap((place) => {
    const cells = verdicts
      .filter(({ series }) => placeKey(series.place) === placeKey(place) && series.measure !== 'cost')
      .map(cellOf);
    return cells.length === 0 ? [] : [{ place, cells, norm: normOf(scenario, place, cells) }];
  });
}

function cellOf(verdict: SeriesVerdict): BoardCell {
  const { latest, periods, series } = verdict;
  const before = periods.at(-2);
  const isUnusual = latest.code === 'unusual' || latest.code === 'alarm';
  return {
    measure: series.measure,
    verdict,
    change: before && kindOf(before.period) === kindOf(latest.period) ? latest.value - before.value : null,
    isGoodResult: isUnusual && latest.isGood === true,
  };
}

function normOf({ interventions }: Scenario, place: Place, cells: readonly BoardCell[]): BoardRow['norm'] {
  const norm = place.level === 'intervention' && interventions.find(({ id }) => id === place.id)?.caseloadNorm;
  const caseload = cells.find(({ measure }) => measure === 'caseload')?.verdict.latest.value;
  if (!norm || caseload === undefined) return null;
  return { ...norm, code: caseload < norm.min ? 'below' : caseload > norm.max ? 'above' : 'within' };
}
