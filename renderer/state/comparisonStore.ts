import { create } from 'zustand';
import type { Scenario } from '../../shared/document/scenario.ts';

/** How many scenarios stand beside each other at most: letters A to D. */
export const COLUMNS_MAX = 4;

/** A stored scenario, or an earlier version of one, that was chosen for comparison, as it was then. */
export interface ChosenColumn {
  readonly id: string;
  /** Null for the scenario as it was when it was chosen. */
  readonly revision: number | null;
  readonly name: string;
  readonly scenario: Scenario;
}

interface ComparisonStore {
  /** Beside the open scenario, which is always the first column. */
  readonly chosen: readonly ChosenColumn[];
  /** The place of the base among the columns: 0 is the open scenario. */
  readonly base: number;
  readonly add: (column: ChosenColumn) => void;
  /** @param at the place among the columns, 1 or later */
  readonly remove: (at: number) => void;
  readonly makeBase: (at: number) => void;
}

/** What is compared with the open scenario; kept while the app is open, and no part of any document. */
export const useComparisonStore = create<ComparisonStore>()((set) => ({
  chosen: [],
  base: 0,
  add: (column) => set(({ chosen }) => ({ chosen: [...chosen, column].slice(0, COLUMNS_MAX - 1) })),
  remove: (at) =>
    set(({ chosen, base }) => ({
      chosen: chosen.filter((_, place) => place + 1 !== at),
      base: base === at ? 0 : base > at ? base - 1 : base,
    })),
  makeBase: (base) => set({ base }),
}));
