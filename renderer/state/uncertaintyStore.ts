import { create } from 'zustand';
import type { Scenario } from '../../shared/document/scenario.ts';
import type { UncertaintyInDepth } from '../../shared/uncertainty/uncertainty.ts';

/** Ranges, and the very document that they are of: another object is another document, however alike. */
export interface ShownUncertainty {
  readonly scenario: Scenario;
  readonly uncertainty: UncertaintyInDepth;
}

/** How far the draws of a document have come. */
export interface DrawProgress {
  readonly scenario: Scenario;
  readonly done: number;
  readonly of: number;
}

interface UncertaintyStore {
  /** The newest ranges there are; while those of a newer document are drawn, these stay and are stale. */
  readonly shown: ShownUncertainty | null;
  /** Null when nothing is being drawn. */
  readonly progress: DrawProgress | null;
  readonly show: (shown: ShownUncertainty | null) => void;
  readonly setProgress: (progress: DrawProgress | null) => void;
}

export const useUncertaintyStore = create<UncertaintyStore>()((set) => ({
  shown: null,
  progress: null,
  show: (shown) => set({ shown }),
  setProgress: (progress) => set({ progress }),
}));
