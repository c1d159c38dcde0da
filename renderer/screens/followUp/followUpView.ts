import { create } from 'zustand';
import type { Measure } from '../../../shared/followUp/measure.ts';
import type { PeriodKind } from '../../../shared/followUp/periods.ts';
import type { Place } from '../../../shared/followUp/place.ts';

/** What of the follow-up a person looks at; kept while the app is open, also when another screen is shown. */
interface FollowUpView {
  readonly kind: PeriodKind;
  readonly measure: Measure;
  readonly place: Place;
  /** Whether the grid has a column for each measure, or only the one that is chosen. */
  readonly isWide: boolean;
  /** Whether the chart shows all periods, or those around the figures. */
  readonly isWhole: boolean;
}

export const useFollowUpView = create<FollowUpView>()(() => ({
  kind: 'month',
  measure: 'educationOrJob',
  place: { level: 'all' },
  isWide: false,
  isWhole: false,
}));

export function setFollowUpView(view: Partial<FollowUpView>): void {
  useFollowUpView.setState(view);
}
