/**
 * How much is computed, counted in what the model does and never in time: the same question gets the same answer on
 * every machine. A run counts as many as its months of allocations.
 */
export interface Effort {
  /** A part is run for every choice it has where that takes no more. */
  readonly exact: number;
  /** What the search of a larger part takes, and at least so many runs for each of its levers. */
  readonly search: number;
  readonly runsPerLever: number;
  /** What the draws of one mix take, within the most and least of them. */
  readonly draws: number;
  readonly drawsMost: number;
  readonly drawsLeast: number;
}

export const usualEffort: Effort = {
  exact: 8e6,
  search: 10e6,
  runsPerLever: 60,
  draws: 2e6,
  drawsMost: 1_000,
  drawsLeast: 100,
};
