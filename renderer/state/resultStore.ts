import { create } from 'zustand';
import type { Scenario } from '../../shared/document/scenario.ts';
import type { ProjectionInDepth } from '../../shared/model/projection.ts';

/** A projection and the document that it is of. While another is being computed, this one stays on the screen. */
export interface ShownResult {
  readonly projection: ProjectionInDepth;
  readonly scenario: Scenario;
}

interface ResultStore {
  readonly shown: ShownResult | null;
  readonly show: (shown: ShownResult | null) => void;
}

export const useResultStore = create<ResultStore>()((set) => ({
  shown: null,
  show: (shown) => set({ shown }),
}));
