import { isEstimate } from '../document/estimate.ts';
import type { Intervention } from '../document/intervention.ts';
import { localEvidenceOf } from '../document/planner.ts';
import type { Scenario } from '../document/scenario.ts';
import { evidenceEntry } from '../evidence/library.ts';
import { effectMonthsOf } from '../model/effect.ts';
import { changedIntervention } from './changedIntervention.ts';
import type { WeakPoint } from './weakPoint.ts';

/** Effects that are counted on too little: without a comparison group, without a study, or beyond what it showed. */
export function effectPoints(scenario: Scenario): WeakPoint[] {
  return scenario.interventions
    .filter(({ effect, causalShare }) => effect.kind !== 'none' && causalShare > 0)
    .flatMap((intervention) => [...groundPoint(scenario, intervention), ...beyondEvidence(scenario, intervention)]);
}

/** What the effect rests on: said once, by the gravest of the two. */
function groundPoint(scenario: Scenario, intervention: Intervention): WeakPoint[] {
  const isCompared = hasComparison(scenario, intervention);
  const isOwn = isCompared === null || isEstimate(scenario, intervention.id);
  if (!isOwn && isCompared) return [];
  const { id, causalShare } = intervention;
  return [
    {
      code: isOwn ? 'ownEstimate' : 'noComparison',
      field: `interventions/${id}/causalShare`,
      facts: { share: causalShare },
      without: () => changedIntervention(scenario, id, { causalShare: 0 }),
    },
  ];
}

/** Whether the evidence set its result against a group without the effort; null where there is no evidence at all. */
function hasComparison(scenario: Scenario, intervention: Intervention): boolean | null {
  const entry = intervention.evidenceId === undefined ? undefined : evidenceEntry(intervention.evidenceId);
  if (entry) return entry.certainty === 'trial' || entry.certainty === 'comparison';
  const local = localEvidenceOf(scenario, intervention);
  return local ? local.design === 'randomisedTrial' || local.design === 'matchedComparison' : null;
}

function beyondEvidence(scenario: Scenario, { id, evidenceId, effect, causalShare }: Intervention): WeakPoint[] {
  const entry = evidenceId === undefined ? undefined : evidenceEntry(evidenceId);
  if (!entry || entry.effect.kind !== effect.kind) return [];
  const points: WeakPoint[] = [];
  // Where the evidence has no comparison its default is 0, and that the planner counts any of it is told already.
  if (entry.defaultCausalShare > 0 && causalShare > entry.defaultCausalShare) {
    points.push({
      code: 'shareBeyondEvidence',
      field: `interventions/${id}/causalShare`,
      facts: { share: causalShare, documented: entry.defaultCausalShare },
      without: () => changedIntervention(scenario, id, { causalShare: entry.defaultCausalShare }),
    });
  }
  const months = effectMonthsOf(effect);
  const studied = effectMonthsOf(entry.effect);
  if (months > studied) {
    points.push({
      code: 'monthsBeyondEvidence',
      field: `interventions/${id}/effect/effectMonths`,
      facts: { months, documented: studied },
      without: () => changedIntervention(scenario, id, { effect: entry.effect }),
    });
  }
  return points;
}
