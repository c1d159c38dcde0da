import { create } from 'zustand';
import type { Scenario } from '../../shared/document/scenario.ts';
import type { Projection } from '../../shared/model/projection.ts';

/** A projection and the document that it is of. While another is being computed, this one stays on the screen. */
export interface ShownResult {
  readonly projection: Projection;
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
