import { useEffect, useState } from 'react';
import type { RevisionRow, ScenarioRow } from '../../../shared/contract/stored.ts';
import { api } from '../../api.ts';
import { valueOrTell } from '../../state/actions.ts';

/** Rows that are listed at once; the search finds the rest. */
const LISTED = 50;

/** The stored scenarios that a search finds and that can be read, the last changed first; null until they are there. */
export function useStoredScenarios(search: string): readonly ScenarioRow[] | null {
  const [rows, setRows] = useState<readonly ScenarioRow[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    void api.listScenarios({ place: 'active', search, limit: LISTED }).then((answer) => {
      const found = isWanted ? valueOrTell(answer) : null;
      if (found) setRows(found.rows.filter(({ fault }) => fault === null));
    });
    return () => {
      isWanted = false;
    };
  }, [search]);
  return rows;
}

/** The versions of a scenario, the newest first; none until they are there. */
export function useVersions(id: string | null): readonly RevisionRow[] {
  const [found, setFound] = useState<{ id: string; versions: readonly RevisionRow[] } | null>(null);
  useEffect(() => {
    if (id === null) return;
    let isWanted = true;
    void api.listRevisions({ id }).then((answer) => {
      const versions = isWanted ? valueOrTell(answer) : null;
      if (versions) setFound({ id, versions });
    });
    return () => {
      isWanted = false;
    };
  }, [id]);
  return found !== null && found.id === id ? found.versions : [];
}
