import { missingIn } from '../document/missing.ts';
import type { Scenario } from '../document/scenario.ts';
import type { WeakPoint } from './weakPoint.ts';

/** Numbers that must still be given: no headline that rests on one of them is shown. */
export function missingPoints(scenario: Scenario): WeakPoint[] {
  return missingIn(scenario).map((field) => ({ code: 'missing', field, facts: {}, without: () => null }));
}
