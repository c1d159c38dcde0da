import { evidenceEntry } from '../../../shared/evidence/library.ts';
import type { EvidenceEntry } from '../../../shared/evidence/schema.ts';

/** The entry of the library with that id, which is there. */
export function theEntry(id: string): EvidenceEntry {
  const entry = evidenceEntry(id);
  if (!entry) throw new RangeError(`The library has no entry ${id}.`);
  return entry;
}
