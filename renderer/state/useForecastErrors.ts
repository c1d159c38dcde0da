import { useEffect, useMemo, useState } from 'react';
import type { ForecastError, ScenarioError } from '../../shared/followUp/forecastError.ts';
import { api } from '../api.ts';
import { useDocumentStore } from './documentStore.ts';

interface ForecastErrors {
  readonly own: readonly ScenarioError[];
  /** Of all scenarios that are not in the trash, the open one among them. */
  readonly all: readonly ScenarioError[];
}

/**
 * How far projections were from what was counted. Those of the open scenario are kept with it, so that they are there
 * when another one is open.
 *
 * @param errors of the open scenario; null until they are known
 */
export function useForecastErrors(errors: readonly ForecastError[] | null): ForecastErrors {
  const id = useDocumentStore(({ open }) => open?.row.id ?? '');
  const isReadOnly = useDocumentStore(({ readOnly }) => readOnly !== null);
  const [kept, setKept] = useState<readonly ScenarioError[]>([]);
  useEffect(() => {
    let isWanted = true;
    void api.listForecastErrors(undefined).then((answer) => {
      if (!answer.ok || !isWanted) return;
      setKept(answer.value.flatMap(({ scenario, errors: of }) => of.map((one) => ({ ...one, scenarioId: scenario }))));
    });
    return () => {
      isWanted = false;
    };
  }, []);
  useEffect(() => {
    if (errors === null || isReadOnly || id === '') return;
    // It comes again the next time that the figures are judged: a disk that refuses it is no news.
    void api.keepForecastErrors({ scenario: id, errors: [...errors] });
  }, [errors, isReadOnly, id]);
  return useMemo(() => {
    const own = (errors ?? []).map((one) => ({ ...one, scenarioId: id }));
    const others = kept.filter(({ scenarioId }) => scenarioId !== id);
    return { own, all: [...own, ...others] };
  }, [errors, kept, id]);
}
