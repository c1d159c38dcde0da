import { create } from 'zustand';
import type { Scenario } from '../../../shared/document/scenario.ts';

/** A mix that was made a scenario. */
interface SavedMix {
  readonly id: string;
  readonly name: string;
  readonly scenario: Scenario;
}

interface SavedMixStore {
  /** The newest; null before there is one, and when it has been taken back. */
  readonly saved: SavedMix | null;
  readonly show: (saved: SavedMix | null) => void;
}

/** What was saved last, from wherever on the screen, so that it can be opened or compared with the open scenario. */
export const useSavedMix = create<SavedMixStore>()((set) => ({
  saved: null,
  show: (saved) => set({ saved }),
}));
