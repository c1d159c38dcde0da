import type { LocalInitiative } from './localInitiative.ts';
import type { EvidenceOffer } from './offered.ts';
import { offerOfEntry } from './offerOfEntry.ts';
import { offerOfInitiative } from './offerOfInitiative.ts';
import type { EvidenceEntry } from './schema.ts';

/** What an intervention can be made from: an entry of the library, or an initiative of the planner's own. */
export type Evidence = EvidenceEntry | LocalInitiative;

export function isLocal(evidence: Evidence): evidence is LocalInitiative {
  return 'grading' in evidence;
}

/** What the evidence offers to a scenario. MODEL §2 and §8 say what each number means. */
export function offerOf(evidence: Evidence): EvidenceOffer {
  return isLocal(evidence) ? offerOfInitiative(evidence) : offerOfEntry(evidence);
}

/** Whether an intervention can be made of it. The published saving is an estimate about IPS, and no effort. */
export function canBeUsed(evidence: Evidence): boolean {
  return isLocal(evidence) || evidence.group !== 'saving';
}
