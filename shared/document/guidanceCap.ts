import type { Scenario } from './scenario.ts';

/** Which interventions the planner counts toward the cap on guidance and mentor support: `planner.guidanceCap`, by id. */

/** The interventions that are counted, in the order of the document. */
export function guidanceCapIds({ planner, interventions }: Scenario): string[] {
  const named = planner?.guidanceCap;
  const ids: readonly unknown[] = Array.isArray(named) ? named : [];
  return interventions.map(({ id }) => id).filter((id) => ids.includes(id));
}

/** The scenario with other interventions counted; none takes the key away. */
export function withGuidanceCapIds(scenario: Scenario, ids: readonly string[]): Scenario {
  const { guidanceCap: _, ...others } = scenario.planner ?? {};
  if (ids.length > 0) return { ...scenario, planner: { ...others, guidanceCap: [...new Set(ids)] } };
  if (Object.keys(others).length > 0) return { ...scenario, planner: others };
  const { planner: _planner, ...rest } = scenario;
  return rest;
}
