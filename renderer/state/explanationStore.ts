import { create } from 'zustand';
import type { Figure } from '../../shared/ledger/figures.ts';

/** The figure whose calculation is shown; null when none is. */
interface ExplanationStore {
  readonly figure: Figure | null;
  readonly show: (figure: Figure | null) => void;
}

export const useExplanationStore = create<ExplanationStore>()((set) => ({
  figure: null,
  show: (figure) => set({ figure }),
}));
