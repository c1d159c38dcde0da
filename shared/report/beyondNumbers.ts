import type { Scenario } from '../document/scenario.ts';

/** As much as the planner may write. */
export const BEYOND_MAX = 4000;

/** What the planner says that no number shows; empty where nothing, or nothing that can be read, stands there. */
export function readBeyondNumbers({ planner }: Scenario): string {
  const text = planner?.beyondNumbers;
  return typeof text === 'string' ? text.trim() : '';
}

/** The scenario in which that is `text`; an empty one takes it away. */
export function withBeyondNumbers(scenario: Scenario, text: string): Scenario {
  const { beyondNumbers: _, ...others } = scenario.planner ?? {};
  const kept = text.trim().slice(0, BEYOND_MAX);
  return { ...scenario, planner: kept === '' ? others : { ...others, beyondNumbers: kept } };
}
