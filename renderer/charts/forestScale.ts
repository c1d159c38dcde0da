/** The axis of a forest plot, in percentage points: round numbers that hold every interval, and 0. */
export interface ForestScale {
  readonly least: number;
  readonly most: number;
  readonly ticks: readonly number[];
  /** Where a value stands, in per cent of the plot's width. */
  readonly at: (points: number) => number;
}

const STEP = 10;

/** @param intervals ends in percentage points */
export function forestScale(intervals: readonly { readonly lower: number; readonly upper: number }[]): ForestScale {
  const least = Math.floor(Math.min(0, ...intervals.map(({ lower }) => lower)) / STEP) * STEP;
  const most = Math.ceil(Math.max(STEP, ...intervals.map(({ upper }) => upper)) / STEP) * STEP;
  const ticks = Array.from({ length: (most - least) / STEP + 1 }, (_, at) => least + at * STEP);
  return { least, most, ticks, at: (points) => ((points - least) / (most - least)) * 100 };
}
