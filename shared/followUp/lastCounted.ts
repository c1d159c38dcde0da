import type { Scenario } from '../document/scenario.ts';
import type { FollowUp } from './followUp.ts';
import { monthSpan } from './monthSpan.ts';
import type { Period } from './period.ts';

/** The last period of a plan that anything was counted in, and the time at its end; null where there is none. */
export function lastCounted(
  { startMonth, horizonMonths }: Scenario,
  { figures }: FollowUp,
): { readonly period: Period; readonly t: number } | null {
  let last: { period: Period; t: number } | null = null;
  for (const { period, value } of figures) {
    const span = value === null ? null : monthSpan(period, startMonth, horizonMonths);
    if (span && (!last || span.to > last.t)) last = { period, t: span.to };
  }
  return last;
}
