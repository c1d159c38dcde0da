import { effectOfEstimate, type OwnEstimate } from '../../evidence/ownEstimate.ts';
import { parseScenario } from '../parse.ts';
import { provenanceOf } from '../provenance.ts';
import type { Scenario } from '../scenario.ts';
import type { Edited } from './editNumber.ts';
import { setProvenance } from './setProvenance.ts';

/**
 * The scenario with the planner's own estimate as the effect of an intervention, marked as an assumption wherever its
 * provenance is shown, with a wide range unless the planner gave another. An estimate is what the planner holds to be
 * the intervention's own doing, so it counts in full unless `causalShare` (0–1) says less.
 *
 * @returns the faults instead where a number breaks a rule, or where the intervention has what a retention one may not
 */
export function withOwnEstimate(
  scenario: Scenario,
  interventionId: string,
  estimate: OwnEstimate,
  causalShare = 1,
): Edited {
  if (!scenario.interventions.some(({ id }) => id === interventionId)) return { ok: true, scenario };
  const effect = effectOfEstimate(estimate);
  const interventions = scenario.interventions.map((one) =>
    one.id === interventionId ? { ...one, effect, causalShare } : one,
  );
  const part = `interventions/${interventionId}`;
  const effectMarked = setProvenance({ ...scenario, interventions }, `${part}/effect`, { kind: 'assumption' });
  return parseScenario(setProvenance(effectMarked, `${part}/causalShare`, { kind: 'assumption' }));
}

/** Whether no study of its own gives an intervention's effect: the planner's estimate, one to start from, or a borrowed one. */
export function isEstimate(scenario: Scenario, interventionId: string): boolean {
  const intervention = scenario.interventions.find(({ id }) => id === interventionId);
  if (!intervention || intervention.effect.kind === 'none') return false;
  return provenanceOf(scenario.provenance, `interventions/${interventionId}/effect`)?.kind === 'assumption';
}
