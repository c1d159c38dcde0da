import { type FieldPath, readField } from '../field.ts';
import { clearMissing } from '../missing.ts';
import type { Scenario } from '../scenario.ts';
import { checked } from './checked.ts';
import { dropProvenance } from './dropProvenance.ts';
import type { Edited } from './editNumber.ts';

/**
 * The document with a number left out, as `interventions/ips/cost/startup`: the model uses its default from then on,
 * and there is nothing to say where it is from. MODEL §8, `?`.
 *
 * @returns the faults instead where the number may not be left out
 */
export function leaveOutNumber(scenario: Scenario, path: FieldPath): Edited {
  if (readField(scenario, path) === undefined) return { ok: true, scenario };
  const left = without(scenario, path.split('/')) as Scenario;
  const provenance = left.provenance ? { provenance: dropProvenance(left.provenance, path) } : {};
  return checked(scenario, clearMissing({ ...left, ...provenance }, path));
}

/** A part of the document without the number that the steps lead to; parts of a list go by their id. */
function without(part: unknown, [step = '', ...rest]: readonly string[]): unknown {
  if (Array.isArray(part)) {
    return part.map((one: { readonly id?: string }) => (one.id === step ? without(one, rest) : one));
  }
  const entries = Object.entries(part as object).flatMap(([key, value]) => {
    if (key !== step) return [[key, value]];
    return rest.length === 0 ? [] : [[key, without(value, rest)]];
  });
  return Object.fromEntries(entries);
}
