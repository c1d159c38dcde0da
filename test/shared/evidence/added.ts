import { type AddOptions, addFromEvidence } from '../../../shared/document/edits/addFromEvidence.ts';
import type { Intervention } from '../../../shared/document/intervention.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { evidenceEntry } from '../../../shared/evidence/library.ts';
import type { Evidence } from '../../../shared/evidence/offer.ts';
import type { EvidenceEntry } from '../../../shared/evidence/schema.ts';

/** The library's entry with that id, which must be there. */
export function entry(id: string): EvidenceEntry {
  const found = evidenceEntry(id);
  if (!found) throw new Error(`No entry ${id}.`);
  return found;
}

/** The scenario with an intervention made from evidence, which must be accepted. */
export function added(scenario: Scenario, evidence: Evidence, options: AddOptions) {
  const outcome = addFromEvidence(scenario, evidence, options);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  return outcome;
}

export function interventionIn(scenario: Scenario, id: string): Intervention {
  const found = scenario.interventions.find((one) => one.id === id);
  if (!found) throw new Error(`No intervention ${id}.`);
  return found;
}
