import type { Scenario } from '../document/scenario.ts';

/**
 * Whether two scenarios can be set against each other month by month: they begin in the same month and run as long.
 * MODEL §6 asks the same of a reference.
 */
export function isComparable(one: Scenario, other: Scenario): boolean {
  return one.startMonth === other.startMonth && one.horizonMonths === other.horizonMonths;
}
