import { nice, ticks as ticksBetween } from 'd3-array';

/** A line of a chart: T + 1 values, and what stands at its end. */
export interface ChartLine {
  readonly key: string;
  readonly kind: 'scenario' | 'reference';
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

/** Everything that a chart over time draws, as numbers and texts: made by pure functions, tested without drawing. */
export interface TimeSeries {
  readonly startMonth: string;
  readonly months: number;
  readonly lines: readonly ChartLine[];
  readonly marks: readonly ChartMark[];
  /** A row a month, with a value by the key of each line. */
  readonly data: readonly Readonly<Record<string, number>>[];
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
}

/** About how many numbers stand on the value axis; they are 1, 2 or 5 times a power of ten apart. */
const TICKS = 5;

/** The series of these lines, with an axis that ends on round numbers and begins at 0 unless `axisFrom` says otherwise. */
export function timeSeries(
  parts: Pick<TimeSeries, 'startMonth' | 'months' | 'lines'> & { marks?: readonly ChartMark[]; isZeroBased?: boolean },
): TimeSeries {
  const { lines, months, marks = [], isZeroBased = true } = parts;
  const values = lines.flatMap((line) => line.values);
  const least = Math.min(...values, ...(isZeroBased ? [0] : []));
  const most = Math.max(...values, ...(isZeroBased ? [0] : []));
  const domain = nice(least, least === most ? most + 1 : most, TICKS);
  const ticks = ticksBetween(...domain, TICKS);
  const data = Array.from({ length: months + 1 }, (_, month) =>
    Object.fromEntries([['month', month], ...lines.map((line) => [line.key, line.values[month] ?? 0])]),
  );
  return {
    startMonth: parts.startMonth,
    months,
    lines,
    marks,
    data,
    domain,
    ticks,
  };
}
