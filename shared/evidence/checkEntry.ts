import type { Scenario } from '../document/scenario.ts';
import type { Segment } from '../document/segment.ts';
import { type ModelCheck, modelChecks } from '../model/modelCheck.ts';
import { interventionFrom } from './interventionFrom.ts';
import { type Evidence, offerOf } from './offer.ts';

/**
 * The model check of evidence in a segment before it is in the scenario: the check that an intervention made from it
 * for that segment alone would get. Null where its study measured no weeks. MODEL §6.
 */
export function checkEntry(evidence: Evidence, segment: Segment, scenario: Scenario): ModelCheck | null {
  const { intervention } = interventionFrom(offerOf(evidence), scenario, [segment.id], 'da');
  const [check] = modelChecks({ ...scenario, segments: [segment], interventions: [intervention] });
  return check ?? null;
}
