import { useMemo } from 'react';
import type { Scenario } from '../../../shared/document/scenario.ts';
import type { FollowUp } from '../../../shared/followUp/followUp.ts';
import type { Period } from '../../../shared/followUp/period.ts';
import { kindOf, periodsWithin } from '../../../shared/followUp/periods.ts';
import { placeKey } from '../../../shared/followUp/place.ts';
import type { Series } from '../../../shared/followUp/series.ts';
import { chartWindow } from './chartWindow.ts';
import { useFollowUpView } from './followUpView.ts';
import { placesOf } from './seriesOf.ts';

interface ShownSeries {
  readonly series: Series;
  /** All of the plan and of the figures, and those that the chart shows. */
  readonly periods: readonly Period[];
  readonly drawn: readonly Period[];
  /** Whether the periods around the figures are fewer than all: else there is nothing to choose. */
  readonly isCut: boolean;
  readonly isWide: boolean;
}

/** What is chosen to be looked at, as far as the plan has it, and the periods of it. */
export function useShownSeries(scenario: Scenario, followUp: FollowUp): ShownSeries {
  const { kind, measure, place, isWide, isWhole } = useFollowUpView();
  const series = useMemo(() => {
    const places = placesOf(measure, scenario);
    const found = places.find((one) => placeKey(one) === placeKey(place)) ?? places[0] ?? { level: 'all' as const };
    return { measure, place: found };
  }, [measure, place, scenario]);
  const periods = useMemo(() => {
    const planned = periodsWithin(scenario.startMonth, scenario.horizonMonths, kind);
    // Figures from before or after the plan are kept, and seen.
    const others = followUp.figures.map(({ period }) => period).filter((period) => kindOf(period) === kind);
    return [...new Set([...planned, ...others])].sort();
  }, [scenario, followUp.figures, kind]);
  const near = useMemo(() => chartWindow(followUp, series, periods), [followUp, series, periods]);
  return { series, periods, drawn: isWhole ? periods : near, isCut: near.length < periods.length, isWide };
}
