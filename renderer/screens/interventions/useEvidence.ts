import type { Intervention } from '../../../shared/document/intervention.ts';
import { localEvidenceOf } from '../../../shared/document/planner.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { evidenceEntry } from '../../../shared/evidence/library.ts';
import type { Evidence } from '../../../shared/evidence/offer.ts';
import { useLocalInitiatives } from '../../state/localInitiatives.ts';

/** The newest evidence that an intervention may have been made from: the library's, or the planner's own. */
export function useEvidence(scenario: Scenario, intervention: Intervention): Evidence | null {
  const { evidenceId } = intervention;
  const stored = useLocalInitiatives(({ rows }) => rows.find(({ id }) => id === evidenceId)?.initiative ?? null);
  if (evidenceId === undefined) return null;
  return evidenceEntry(evidenceId) ?? stored ?? localEvidenceOf(scenario, intervention) ?? null;
}
