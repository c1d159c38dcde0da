import type { Intervention } from '../intervention.ts';
import type { Scenario } from '../scenario.ts';
import { changeIntervention } from './changeIntervention.ts';
import { dropProvenance } from './dropProvenance.ts';
import type { Edited } from './editNumber.ts';

/** Parts of an intervention that a document may leave out as a whole. MODEL §8. */
export type OptionalPart = 'caseloadNorm' | 'doseNorm' | 'aftercare';

/** What aftercare begins with: half a year in which each takes up a tenth of a place. */
const AFTERCARE = { months: 6, load: 0.1 };

/**
 * The document with a norm or aftercare where there was none. A norm begins at what is planned, so that it changes no
 * effect until it is edited; where the capacity is of another kind it is left as it is.
 */
export function addPart(scenario: Scenario, interventionId: string, part: OptionalPart): Edited {
  return changeIntervention(scenario, interventionId, [part], (one) => {
    const value = one[part] === undefined ? startOf(one, part) : undefined;
    return value === undefined ? one : { ...one, [part]: value };
  });
}

/** The document without a norm or without aftercare. */
export function removePart(scenario: Scenario, interventionId: string, part: OptionalPart): Edited {
  const removed = changeIntervention(scenario, interventionId, [], (one) => {
    if (one[part] === undefined) return one;
    const { [part]: _, ...rest } = one;
    return rest;
  });
  if (!removed.ok || removed.scenario === scenario) return removed;
  const provenance = dropProvenance(scenario.provenance, `interventions/${interventionId}/${part}`);
  return { ok: true, scenario: { ...removed.scenario, provenance } };
}

function startOf({ capacity }: Intervention, part: OptionalPart): Intervention[OptionalPart] {
  if (part === 'aftercare') return AFTERCARE;
  if (part === 'caseloadNorm') return capacity.kind === 'caseload' ? { min: 0, max: capacity.caseload } : undefined;
  return capacity.kind === 'hours' ? capacity.hoursPerPersonPerWeek : undefined;
}
