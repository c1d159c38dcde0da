import type { Scenario } from '../document/scenario.ts';
import { fidelity, overload } from '../model/effect.ts';
import { changedIntervention } from './changedIntervention.ts';
import type { WeakPoint } from './weakPoint.ts';

/** Interventions whose staff have more people, or less time for each, than the evidence's norm. MODEL §2, fidelity. */
export function loadPoints(scenario: Scenario): WeakPoint[] {
  return scenario.interventions.flatMap((intervention): WeakPoint[] => {
    const { id, capacity, caseloadNorm, doseNorm } = intervention;
    const excess = overload(intervention);
    if (excess === 0) return [];
    const facts = { fidelity: fidelity(excess, scenario.assumptions.caseloadElasticity) };
    if (capacity.kind === 'caseload' && caseloadNorm) {
      const { caseload } = capacity;
      return [
        {
          code: 'overCaseload',
          field: `interventions/${id}/capacity/caseload`,
          facts: { ...facts, caseload, norm: caseloadNorm.max },
          without: () => changedIntervention(scenario, id, { capacity: { ...capacity, caseload: caseloadNorm.max } }),
        },
      ];
    }
    if (capacity.kind === 'hours' && doseNorm) {
      const { hoursPerPersonPerWeek } = capacity;
      return [
        {
          code: 'underDose',
          field: `interventions/${id}/capacity/hoursPerPersonPerWeek`,
          facts: { ...facts, hours: hoursPerPersonPerWeek, norm: doseNorm },
          without: () =>
            changedIntervention(scenario, id, { capacity: { ...capacity, hoursPerPersonPerWeek: doseNorm } }),
        },
      ];
    }
    return [];
  });
}
