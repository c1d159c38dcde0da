import type { Band } from './linePath.ts';
import { niceAxis } from './niceAxis.ts';
import type { PlotDomain } from './plotGeometry.ts';

/** A line of a chart: T + 1 values, and what stands at its end. */
export interface ChartLine {
  readonly key: string;
  /** The scenario against its reference; or, where scenarios stand beside each other, the letter of each. */
  readonly kind: 'scenario' | 'reference' | 'A' | 'B' | 'C' | 'D';
  readonly values: readonly number[];
  /** What stands at its end, under each other. */
  readonly endLabel: readonly string[];
}

/** A point of a line that is pointed out. */
export interface ChartMark {
  readonly month: number;
  readonly value: number;
  readonly kind: 'balance' | 'deepest';
  readonly label: readonly string[];
}

/** Where the draws lie at each time, T + 1 values each: in 80 of 100 draws within `inner`, in 95 within `outer`. */
export interface ChartFan {
  readonly inner: Band;
  readonly outer: Band;
}

/** Everything that a chart over time draws, as numbers and texts: made by pure functions, tested without drawing. */
export interface TimeSeries {
  readonly startMonth: string;
  readonly months: number;
  readonly lines: readonly ChartLine[];
  readonly marks: readonly ChartMark[];
  /** Null until the draws are there. */
  readonly fan: ChartFan | null;
  readonly domain: PlotDomain;
  readonly ticks: readonly number[];
}

interface Parts extends Pick<TimeSeries, 'startMonth' | 'months' | 'lines'> {
  readonly marks?: readonly ChartMark[];
  readonly fan?: ChartFan | null;
  readonly isZeroBased?: boolean;
}

/** The series of these lines and their fan, with an axis that ends on round numbers and holds 0 where `isZeroBased`. */
export function timeSeries({ lines, marks = [], fan = null, isZeroBased = true, ...time }: Parts): TimeSeries {
  const ranges = fan ? [fan.outer.lower, fan.outer.upper] : [];
  const values = [...lines.map((line) => line.values), ...ranges].flat();
  return { ...time, lines, marks, fan, ...niceAxis(values, isZeroBased) };
}
