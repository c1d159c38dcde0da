import type { Intervention } from '../document/intervention.ts';
import type { Scenario } from '../document/scenario.ts';

/** The scenario with some fields of one intervention changed, everything else the same objects. */
export function changedIntervention(scenario: Scenario, id: string, change: Partial<Intervention>): Scenario {
  const interventions = scenario.interventions.map((one) => (one.id === id ? { ...one, ...change } : one));
  return { ...scenario, interventions };
}
