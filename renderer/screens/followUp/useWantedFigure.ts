import { useEffect } from 'react';
import type { Scenario } from '../../../shared/document/scenario.ts';
import type { Period } from '../../../shared/followUp/period.ts';
import { kindOf } from '../../../shared/followUp/periods.ts';
import { everySeries, type Series } from '../../../shared/followUp/series.ts';
import type { Grid } from '../../components/grid/useGrid.ts';
import { useAppStore } from '../../state/appStore.ts';
import { setFollowUpView } from './followUpView.ts';
import { keyIn } from './seriesOf.ts';

/** What the path of a figure begins with, where comments and links name it. */
export const FIGURE_PATH = 'followUp/';

interface Parts {
  readonly scenario: Scenario;
  readonly periods: readonly Period[];
  readonly columns: readonly Series[];
  readonly grid: Grid;
}

/** Makes the cell active that a comment has led to; another measure or another kind of period is shown for it first. */
export function useWantedFigure({ scenario, periods, columns, grid }: Parts): void {
  const wanted = useAppStore(({ wantedField }) => wantedField);
  const { choose } = grid;
  useEffect(() => {
    if (!wanted?.startsWith(FIGURE_PATH)) return;
    const key = wanted.slice(FIGURE_PATH.length);
    const period = key.slice(key.lastIndexOf('/') + 1);
    const isIt = (series: Series) => keyIn(series, period) === key;
    const [row, column] = [periods.indexOf(period), columns.findIndex(isIt)];
    const series = everySeries(scenario).find(isIt);
    const isShown = column >= 0 && periods.some((one) => kindOf(one) === kindOf(period));
    if (row >= 0 && column >= 0) choose({ row, column });
    // It is there in the next rendering.
    else if (series && !isShown) return setFollowUpView({ ...series, kind: kindOf(period), isWide: false });
    useAppStore.getState().goToField(null);
  }, [wanted, scenario, periods, columns, choose]);
}
