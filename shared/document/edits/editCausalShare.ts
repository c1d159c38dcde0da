import type { FieldPath } from '../field.ts';
import { provenanceOf } from '../provenance.ts';
import type { Scenario } from '../scenario.ts';
import { type Edited, editNumber, type OwnKind } from './editNumber.ts';
import { noteNumber } from './noteNumber.ts';

/**
 * As editNumber, for how much of an effect is counted: the planner's own reason stands until they write another. What
 * a source said of the number before it does not.
 */
export function editCausalShare(scenario: Scenario, path: FieldPath, value: number, kind: OwnKind): Edited {
  const before = provenanceOf(scenario.provenance, path);
  const edited = editNumber(scenario, path, value, kind);
  const isOwn = before?.source === undefined && (before?.kind === 'assumption' || before?.kind === 'ownMunicipality');
  if (!edited.ok || edited.scenario === scenario || !isOwn || before.note === undefined) return edited;
  return { ok: true, scenario: noteNumber(edited.scenario, path, before.note) };
}
