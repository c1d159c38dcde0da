import { create } from 'zustand';
import type { Grain } from '../../../shared/ledger/spans.ts';

/** How the planner wants the projection divided; kept while the app is open, also when another screen is shown. */
interface ProjectionView {
  readonly grain: Grain;
  /** The id of the segment shown by itself; null for all of them. */
  readonly segment: string | null;
  readonly setGrain: (grain: Grain) => void;
  readonly setSegment: (segment: string | null) => void;
}

export const useProjectionView = create<ProjectionView>()((set) => ({
  grain: 'quarter',
  segment: null,
  setGrain: (grain) => set({ grain }),
  setSegment: (segment) => set({ segment }),
}));
