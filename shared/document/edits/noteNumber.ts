import type { FieldPath } from '../field.ts';
import { provenanceOf } from '../provenance.ts';
import type { Scenario } from '../scenario.ts';
import { setProvenance } from './setProvenance.ts';

/** Characters that a note may have. MODEL §8. */
export const NOTE_MAX = 4000;

/**
 * The document with a note about where the number at `path` comes from; an empty one takes it away. A number that said
 * nothing of itself becomes an assumption, which is what a number without a source is.
 */
export function noteNumber(scenario: Scenario, path: FieldPath, text: string): Scenario {
  const before = provenanceOf(scenario.provenance, path);
  const note = text.slice(0, NOTE_MAX);
  if ((before?.note ?? '') === note) return scenario;
  const { note: _, ...rest } = before ?? { kind: 'assumption' as const };
  return setProvenance(scenario, path, note === '' ? rest : { ...rest, note });
}
