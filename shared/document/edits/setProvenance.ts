import type { FieldPath } from '../field.ts';
import { type ProvenanceEntry, provenanceOf } from '../provenance.ts';
import type { Scenario } from '../scenario.ts';

/** The document with `entry` as where the number at `path` comes from. */
export function setProvenance(scenario: Scenario, path: FieldPath, entry: ProvenanceEntry): Scenario {
  return { ...scenario, provenance: { ...scenario.provenance, [path]: entry } };
}

/** The document with another kind for the number at `path`; what was noted about it stays. */
export function setProvenanceKind(scenario: Scenario, path: FieldPath, kind: ProvenanceEntry['kind']): Scenario {
  return setProvenance(scenario, path, { ...provenanceOf(scenario.provenance, path), kind });
}
