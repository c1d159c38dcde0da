import { provenanceOf } from './provenance.ts';
import type { Scenario } from './scenario.ts';

/** Whether no study of its own gives an intervention's effect: the planner's estimate, one to start from, or a borrowed one. */
export function isEstimate(scenario: Scenario, interventionId: string): boolean {
  const intervention = scenario.interventions.find(({ id }) => id === interventionId);
  if (!intervention || intervention.effect.kind === 'none') return false;
  return provenanceOf(scenario.provenance, `interventions/${interventionId}/effect`)?.kind === 'assumption';
}
