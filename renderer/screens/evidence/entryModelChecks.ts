import type { Scenario } from '../../../shared/document/scenario.ts';
import { checkEntry } from '../../../shared/evidence/checkEntry.ts';
import type { Evidence } from '../../../shared/evidence/offer.ts';
import { type CheckVerdict, checkVerdict } from '../../../shared/model/checkVerdict.ts';

/** The model check of evidence in one segment of the open scenario: weeks in education or job a person. */
export interface EntryCheck {
  readonly segmentId: string;
  readonly segmentName: string;
  readonly measuredWeeks: number;
  readonly modelledWeeks: number;
  readonly verdict: CheckVerdict['verdict'];
}

/** One check for each segment. Empty where the study measured no weeks. MODEL §6. */
export function entryModelChecks(scenario: Scenario, evidence: Evidence): EntryCheck[] {
  return scenario.segments.flatMap((segment) => {
    const check = checkEntry(evidence, segment, scenario);
    if (!check) return [];
    const { measuredWeeks, modelledWeeks } = check;
    const { verdict } = checkVerdict(check);
    return [{ segmentId: segment.id, segmentName: segment.name, measuredWeeks, modelledWeeks, verdict }];
  });
}
