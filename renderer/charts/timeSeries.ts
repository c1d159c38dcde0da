import type { TimeParts } from '../../shared/charts/chartParts.ts';
import { niceAxis } from './niceAxis.ts';
import type { PlotDomain } from './plotGeometry.ts';

/** Everything that a chart over time draws: its parts, on an axis that ends on round numbers. */
export interface TimeSeries extends Omit<TimeParts, 'isZeroBased'> {
  readonly domain: PlotDomain;
  readonly ticks: readonly number[];
}

type Parts = Pick<TimeParts, 'startMonth' | 'months' | 'lines'> & Partial<TimeParts>;

/** The series of these lines and their fan, with an axis that ends on round numbers and holds 0 where `isZeroBased`. */
export function timeSeries({ lines, marks = [], fan = null, isZeroBased = true, ...time }: Parts): TimeSeries {
  const ranges = fan ? [fan.outer.lower, fan.outer.upper] : [];
  const values = [...lines.map((line) => line.values), ...ranges].flat();
  return { ...time, lines, marks, fan, ...niceAxis(values, isZeroBased) };
}
