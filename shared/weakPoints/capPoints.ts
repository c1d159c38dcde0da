import { guidanceCapIds } from '../document/guidanceCap.ts';
import type { Scenario } from '../document/scenario.ts';
import { guidanceCap, guidanceCapUse } from '../evidence/guidanceCapUse.ts';
import type { Projection } from '../model/projection.ts';
import { sizeField } from './sizeField.ts';
import type { WeakPoint } from './weakPoint.ts';

/** The years in which guidance and mentor spending passes the cap, told once at the first intervention that counts. */
export function capPoints(scenario: Scenario, projection: Projection): WeakPoint[] {
  const [first] = guidanceCapIds(scenario);
  const counted = scenario.interventions.find(({ id }) => id === first);
  const over = guidanceCapUse(scenario, projection).filter(({ isOver }) => isOver);
  const worst = over.toSorted((a, b) => b.perPerson - a.perPerson)[0];
  if (!counted || !worst) return [];
  return [
    {
      code: 'overCap',
      field: sizeField(counted),
      facts: { year: String(worst.year), spending: worst.perPerson, cap: guidanceCap().value },
      without: () => null,
    },
  ];
}
