import { writeField } from '../document/field.ts';
import type { Scenario } from '../document/scenario.ts';
import { ratesInScenario } from '../evidence/ratesInScenario.ts';
import type { WeakPoint } from './weakPoint.ts';

/** Public rates in the scenario that must be checked again on `day` ("2026-11-22"), or that a newer one has replaced. */
export function ratePoints(scenario: Scenario, day: string): WeakPoint[] {
  return ratesInScenario(scenario, day)
    .filter(({ isPast, newer }) => isPast === true || newer.length > 0)
    .map(({ field, value, rate, newer: [next] }) => ({
      code: 'ratePast',
      field,
      facts: { value, year: String(rate?.year ?? ''), expires: rate?.expires ?? '' },
      without: () => (next ? writeField(scenario, field, next.value) : null),
    }));
}
