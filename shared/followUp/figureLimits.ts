import type { Limits } from '../document/limits.ts';
import { type Measure, measureFacts } from './measure.ts';

/** More persons than any municipality has, and more kroner. */
const MOST = { persons: 1_000_000, personsPerAdviser: 10_000, kroner: 100_000_000_000 } as const;

/** What a figure or a target of a measure may be. Persons are counted, so they are whole. */
export function figureLimits(measure: Measure): Limits {
  const { unit } = measureFacts[measure];
  return { min: 0, max: MOST[unit], ...(unit === 'persons' ? { whole: true } : {}) };
}
