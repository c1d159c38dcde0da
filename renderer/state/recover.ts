import type { RevisionRow, ScenarioRow } from '../../shared/contract/stored.ts';
import { api } from '../api.ts';
import { valueOrTell } from './actions.ts';
import { useAppStore } from './appStore.ts';

const unreadable: ReadonlySet<string> = new Set(['unreadableDocument', 'damagedDocument']);

/**
 * Makes the newest version that can be read the newest one of a scenario whose document cannot be. That one stays among
 * the versions.
 *
 * @returns the version; null where none can be read; undefined where the store said no, which has been told
 */
export async function recover({ id, revision }: ScenarioRow): Promise<RevisionRow | null | undefined> {
  const versions = valueOrTell(await api.listRevisions({ id }));
  if (!versions) return undefined;
  for (const version of versions) {
    const restored = await api.restoreRevision({ id, revision: version.revision, expectedRevision: revision });
    if (restored.ok) {
      // What told of it has been answered.
      useAppStore.getState().fail(null);
      return version;
    }
    if (!unreadable.has(restored.error.code)) {
      valueOrTell(restored);
      return undefined;
    }
  }
  return null;
}
