import type { Scenario } from '../document/scenario.ts';
import { checkVerdict } from '../model/checkVerdict.ts';
import type { ModelCheck } from '../model/modelCheck.ts';
import { changedIntervention } from './changedIntervention.ts';
import type { WeakPoint } from './weakPoint.ts';

/**
 * Segments whose return rates do not fit the study behind an effect that is counted there: the field to look at is the
 * segment's return rate. What hangs on it is at most the whole of the intervention's effect. MODEL §6, model check.
 */
export function modelCheckPoints(scenario: Scenario, checks: readonly ModelCheck[]): WeakPoint[] {
  return checks.flatMap((check): WeakPoint[] => {
    const { interventionId, segmentId, measuredWeeks, modelledWeeks } = check;
    const intervention = scenario.interventions.find(({ id }) => id === interventionId);
    const { verdict } = checkVerdict(check);
    if (verdict === 'fits' || !intervention || intervention.causalShare === 0) return [];
    return [
      {
        code: 'modelCheck',
        field: `segments/${segmentId}/returnWithin12Months/fromJob`,
        facts: { intervention: intervention.name, measured: measuredWeeks, modelled: modelledWeeks },
        without: () => changedIntervention(scenario, interventionId, { causalShare: 0 }),
      },
    ];
  });
}
