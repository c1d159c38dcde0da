import { provenanceFrom } from '../../evidence/interventionFrom.ts';
import { newerVersion } from '../../evidence/newerVersion.ts';
import { type Evidence, isLocal, offerOf } from '../../evidence/offer.ts';
import type { OfferedField } from '../../evidence/offered.ts';
import type { Language } from '../../words/language.ts';
import type { Intervention } from '../intervention.ts';
import { parseScenario } from '../parse.ts';
import { withLocalEvidence } from '../planner.ts';
import type { Provenance } from '../provenance.ts';
import type { Scenario } from '../scenario.ts';
import type { Edited } from './editNumber.ts';

/**
 * The scenario with an intervention brought to a newer version of its evidence: the numbers that differ are the newer
 * version's, with where they are from; the planner's own numbers and those without a source stay, but where they are
 * asked for. The same scenario where there is nothing newer.
 *
 * @param also fields whose newer number is wanted all the same
 * @returns the faults instead where a newer number does not go with the planner's own
 */
export function takeNewerVersion(
  scenario: Scenario,
  interventionId: string,
  evidence: Evidence,
  language: Language,
  also: readonly OfferedField[] = [],
): Edited {
  const intervention = scenario.interventions.find(({ id }) => id === interventionId);
  const newer = intervention && newerVersion(scenario, intervention, evidence);
  if (!newer) return { ok: true, scenario };
  const taken = newer.changes.filter(({ field, whose }) => whose === 'evidence' || also.includes(field));
  const values = Object.fromEntries(taken.map(({ field, to }) => [field, to]));
  const changed = { ...withoutUndefined({ ...intervention, ...values }), evidenceVersion: newer.to };
  const fields = taken.map(({ field }) => field);
  const next: Scenario = {
    ...scenario,
    interventions: scenario.interventions.map((one) => (one.id === interventionId ? changed : one)),
    provenance: provenanceAfter(scenario.provenance ?? {}, evidence, interventionId, fields, language),
  };
  return parseScenario(isLocal(evidence) ? withLocalEvidence(next, evidence) : next);
}

/** A number that the newer version says nothing of is taken out, never left as "undefined". */
function withoutUndefined(intervention: { [Key in keyof Intervention]: Intervention[Key] | undefined }): Intervention {
  return Object.fromEntries(Object.entries(intervention).filter(([, value]) => value !== undefined)) as Intervention;
}

/** Each number that was taken says where it is from now; one that is gone says nothing. */
function provenanceAfter(
  before: Provenance,
  evidence: Evidence,
  interventionId: string,
  fields: readonly OfferedField[],
  language: Language,
): Provenance {
  const offer = offerOf(evidence).fields;
  const path = (field: OfferedField) => `interventions/${interventionId}/${field}`;
  const isReplaced = (one: string) => fields.some((field) => one === path(field) || one.startsWith(`${path(field)}/`));
  return Object.fromEntries([
    ...Object.entries(before).filter(([field]) => !isReplaced(field)),
    ...fields.flatMap((field) => {
      const offered = offer[field];
      return offered ? [[path(field), provenanceFrom(offered.origin, language)] as const] : [];
    }),
  ]);
}
