import type { ChartFan } from '../../shared/charts/chartParts.ts';
import { niceAxis } from './niceAxis.ts';
import type { PlotDomain } from './plotGeometry.ts';

/** A month or a quarter on the axis. */
export interface AxisPeriod {
  /** "2027-03" or "2027-K1": one of its kind. */
  readonly key: string;
  /** "mar." or "1. kvt.". */
  readonly short: string;
  readonly year: number;
}

/** What could be expected, a value a period from a period on. */
export interface ExpectedValues {
  /** The place of its first period on the axis: an intervention may begin later than its plan. */
  readonly from: number;
  readonly values: readonly number[];
  readonly fan: ChartFan;
  /** What stands at its end, under each other. */
  readonly endLabel: readonly string[];
}

/** What was counted in a period. */
export interface ActualPoint {
  readonly value: number;
  /** It lies outside of where eight of ten could be expected to. */
  readonly isOutside: boolean;
}

/** A target, by the place of its period on the axis. */
export interface TargetPoint {
  readonly key: string;
  readonly at: number;
  readonly value: number;
  readonly label: string;
}

/** Everything that the chart draws, a value a period; made by pure functions, tested without drawing. */
export interface FollowUpSeries {
  readonly periods: readonly AxisPeriod[];
  /** Null until there is a projection to expect anything from. */
  readonly expected: ExpectedValues | null;
  /** Null where nothing was counted: a gap, and no dot. */
  readonly actual: readonly (ActualPoint | null)[];
  /** What stands at the last figure. */
  readonly actualLabel: readonly string[];
  readonly targets: readonly TargetPoint[];
  readonly domain: PlotDomain;
  readonly ticks: readonly number[];
}

/** The series with an axis around all of its values. */
export function followUpSeries(parts: Omit<FollowUpSeries, 'domain' | 'ticks'>): FollowUpSeries {
  const { expected, actual, targets } = parts;
  const values = [
    ...(expected ? [...expected.values, ...expected.fan.outer.lower, ...expected.fan.outer.upper] : []),
    ...actual.flatMap((point) => point?.value ?? []),
    ...targets.map(({ value }) => value),
  ];
  return { ...parts, ...niceAxis(values.length > 0 ? values : [0, 10], false) };
}
