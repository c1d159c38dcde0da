import type { FieldPath } from '../field.ts';
import type { Intervention } from '../intervention.ts';
import { provenanceOf } from '../provenance.ts';
import type { Scenario } from '../scenario.ts';
import { checked } from './checked.ts';
import type { Edited } from './editNumber.ts';
import { setProvenance } from './setProvenance.ts';

/**
 * The document with one intervention changed, and these parts of it (as in `startMonth`) the planner's own from then
 * on. The same document where `change` gives the intervention back, or where there is none of that id.
 *
 * @returns the faults instead where what comes of it breaks a rule
 */
export function changeIntervention(
  scenario: Scenario,
  interventionId: string,
  own: readonly string[],
  change: (intervention: Intervention) => Intervention,
): Edited {
  const before = scenario.interventions.find(({ id }) => id === interventionId);
  const after = before && change(before);
  if (!after || after === before) return { ok: true, scenario };
  const interventions = scenario.interventions.map((one) => (one === before ? after : one));
  const paths = own.map((part) => `interventions/${interventionId}/${part}`);
  return checked(scenario, paths.reduce(markOwn, { ...scenario, interventions }));
}

/** What the planner sets is the municipality's own where it was before, else an assumption. */
function markOwn(scenario: Scenario, path: FieldPath): Scenario {
  const isOwn = provenanceOf(scenario.provenance, path)?.kind === 'ownMunicipality';
  return setProvenance(scenario, path, { kind: isOwn ? 'ownMunicipality' : 'assumption' });
}
