import type { Change } from '../changedFrom.ts';
import { type FieldPath, writeField } from '../field.ts';
import { clearMissing } from '../missing.ts';
import type { Scenario } from '../scenario.ts';
import { checked } from './checked.ts';
import { dropProvenance } from './dropProvenance.ts';
import type { Edited } from './editNumber.ts';
import { setProvenance } from './setProvenance.ts';

/**
 * The document with the number at `path` as it began, and with where that number is from.
 *
 * @returns the faults instead where that number does not go with others as they are now
 */
export function resetNumber(scenario: Scenario, path: FieldPath, { value, entry }: Omit<Change, 'from'>): Edited {
  const written = clearMissing(writeField(scenario, path, value), path);
  const sourced = entry
    ? setProvenance(written, path, entry)
    : { ...written, provenance: dropProvenance(written.provenance, path) };
  return checked(scenario, sourced);
}
