import type { Measure } from './measure.ts';

/** Which way of each measure is a good result; a caseload has a norm with two ends instead. */
export const better: Readonly<Record<Measure, 'more' | 'fewer' | null>> = {
  educationOrJob: 'more',
  support: 'fewer',
  enrolled: 'more',
  occupied: 'more',
  completed: 'more',
  cost: 'fewer',
  caseload: null,
};

/** Whether a value that lies so much above what it is held against is a good result; null where it is neither. */
export function isBetter(measure: Measure, difference: number): boolean | null {
  const way = better[measure];
  if (way === null || difference === 0) return null;
  return way === 'more' ? difference > 0 : difference < 0;
}
