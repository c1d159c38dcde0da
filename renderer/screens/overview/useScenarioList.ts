import { useCallback, useEffect, useState } from 'react';
import type { CallOutput } from '../../../shared/contract/calls.ts';
import type { Place } from '../../../shared/contract/stored.ts';
import { api } from '../../api.ts';
import { valueOrTell } from '../../state/actions.ts';
import { useDocumentStore } from '../../state/documentStore.ts';

/** The rows of a place that match a search; asked for again when the open scenario has been saved. */
export function useScenarioList(place: Place, search: string) {
  const [list, setList] = useState<CallOutput<'listScenarios'> | null>(null);
  const revision = useDocumentStore(({ open }) => open?.revision ?? 0);

  const ask = useCallback(async () => {
    const result = await api.listScenarios({ place, search });
    return { result, at: revision };
  }, [place, search, revision]);

  useEffect(() => {
    let isWanted = true;
    void ask().then(({ result }) => {
      const found = isWanted ? valueOrTell(result) : null;
      if (found) setList(found);
    });
    return () => {
      isWanted = false;
    };
  }, [ask]);

  const refresh = useCallback(
    () => void ask().then(({ result }) => setList((before) => valueOrTell(result) ?? before)),
    [ask],
  );
  return { list, refresh };
}
