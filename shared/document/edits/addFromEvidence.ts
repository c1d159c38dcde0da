import { interventionFrom } from '../../evidence/interventionFrom.ts';
import { type Evidence, isLocal, offerOf } from '../../evidence/offer.ts';
import type { Language } from '../../words/language.ts';
import type { Fault } from '../fault.ts';
import { parseScenario } from '../parse.ts';
import { withLocalEvidence } from '../planner.ts';
import type { Scenario } from '../scenario.ts';
import { dropProvenance } from './dropProvenance.ts';

export type Added =
  | { readonly ok: true; readonly scenario: Scenario; readonly interventionId: string }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** For whom, in equal shares and in this order, and in which language the document's names and notes are written. */
export interface AddOptions {
  readonly segmentIds: readonly string[];
  readonly language: Language;
}

/**
 * The scenario with one intervention more, last in the list: a snapshot of the evidence as it is now, so that the
 * scenario computes the same however the evidence goes on. Effect, horizon, norms, duration, aftercare, causal share
 * and published saving are the evidence's; staff, prices, start and ramp are a place to begin, marked as assumptions.
 * A local initiative travels in the scenario from then on.
 *
 * @returns the faults instead where the scenario has no room for it, or no segment is given
 */
export function addFromEvidence(scenario: Scenario, evidence: Evidence, options: AddOptions): Added {
  const offer = offerOf(evidence);
  const made = interventionFrom(offer, scenario, options.segmentIds, options.language);
  const interventionId = made.intervention.id;
  const added: Scenario = {
    ...scenario,
    interventions: [...scenario.interventions, made.intervention],
    // What an intervention of the same id left behind when it was removed says nothing of the new one.
    provenance: { ...dropProvenance(scenario.provenance, `interventions/${interventionId}`), ...made.provenance },
  };
  const parsed = parseScenario(isLocal(evidence) ? withLocalEvidence(added, evidence) : added);
  return parsed.ok ? { ...parsed, interventionId } : parsed;
}
