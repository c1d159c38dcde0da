import type { Fault } from '../fault.ts';
import { type FieldPath, readField, writeField } from '../field.ts';
import { clearMissing, isMissing } from '../missing.ts';
import type { ProvenanceEntry } from '../provenance.ts';
import type { Scenario } from '../scenario.ts';
import { checked } from './checked.ts';
import { setProvenance } from './setProvenance.ts';

/** What a number that a planner wrote may be: their own figures, or what they assume. */
export type OwnKind = Extract<ProvenanceEntry['kind'], 'ownMunicipality' | 'assumption'>;

export type Edited =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * The document with another number in a field, which from then on is the planner's own: its provenance says so, and
 * says no longer what the number before it came from. A number that was still to be given has then been given.
 *
 * @returns the faults instead where the number breaks a rule, alone or together with others
 */
export function editNumber(scenario: Scenario, path: FieldPath, value: number, kind: OwnKind): Edited {
  if (readField(scenario, path) === value && !isMissing(scenario, path)) return { ok: true, scenario };
  return checked(scenario, clearMissing(setProvenance(writeField(scenario, path, value), path, { kind }), path));
}
