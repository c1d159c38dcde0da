import type { FileRevision, FileScenario } from '../../shared/file/fileParts.ts';
import type { Store } from '../database/store.ts';

/**
 * A stored scenario as a file holds it; null where it cannot be read. Versions that are locked as decided always go
 * along: they are part of what the scenario is. A version that cannot be read is left out.
 */
export function fileScenario(store: Store, id: string, withVersions: boolean): FileScenario | null {
  const found = store.scenarios.get(id);
  if (!found.ok) return null;
  const { row, scenario } = found;
  const states = store.revisions.list(id);
  const { label = null, decision = null } = states.find(({ revision }) => revision === row.revision) ?? {};
  const revisions = states
    .filter((state) => state.revision !== row.revision && (withVersions || state.decision !== null))
    .flatMap(({ revision, savedAt, label: name, decision: decided }): FileRevision[] => {
      const earlier = store.revisions.get(id, revision);
      return earlier.ok ? [{ revision, savedAt, label: name, decision: decided, scenario: earlier.scenario }] : [];
    });
  return {
    id,
    revision: row.revision,
    savedAt: row.changedAt,
    label,
    decision,
    place: row.place === 'archive' ? 'archive' : 'active',
    isExample: row.isExample,
    summary: row.summary,
    scenario,
    revisions,
    comments: store.comments.list(id).comments,
    followUp: store.followUps.list(id).followUp,
  };
}
