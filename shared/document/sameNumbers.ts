import type { Scenario } from './scenario.ts';

/** What the model and the draws never read. */
const unread: ReadonlySet<string> = new Set(['name', 'municipality', 'description', 'provenance', 'planner']);

/** Whether two documents give the same results: every part that the model reads is the same object in both. */
export function sameNumbers(one: Scenario, other: Scenario): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof Scenario>;
  return [...keys].every((key) => unread.has(key) || one[key] === other[key]);
}
