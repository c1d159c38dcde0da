import { useEffect } from 'react';
import type { Scenario } from '../../shared/document/scenario.ts';
import { defaultCautiousFactors } from '../../shared/model/cautious.ts';
import { ModelClient } from '../worker/modelClient.ts';
import { useAppStore } from './appStore.ts';
import { useDocumentStore } from './documentStore.ts';
import { useResultStore } from './resultStore.ts';

/** Keeps the projection on the screen that of the open document: every change of it is projected at once. */
export function useModel(): void {
  useEffect(() => {
    const { show } = useResultStore.getState();
    const client = new ModelClient(startWorker, (projection, scenario) => show({ projection, scenario }));
    const takeFactors = () => {
      client.factors = useAppStore.getState().settings.cautious ?? defaultCautiousFactors;
    };
    const follow = (scenario: Scenario | undefined) => {
      // The edit itself is made, whatever becomes of its projection.
      try {
        if (scenario) return client.project(scenario);
      } catch (error) {
        return reportError(error);
      }
      client.forget();
      show(null);
    };
    takeFactors();
    follow(useDocumentStore.getState().open?.history.present);
    const unsubscribeSettings = useAppStore.subscribe(({ settings }, before) => {
      if (settings.cautious === before.settings.cautious) return;
      takeFactors();
      follow(useDocumentStore.getState().open?.history.present);
    });
    const unsubscribe = useDocumentStore.subscribe(({ open }, before) => {
      if (open?.history.present !== before.open?.history.present) follow(open?.history.present);
    });
    return () => {
      unsubscribe();
      unsubscribeSettings();
      client.close();
    };
  }, []);
}

function startWorker(): Worker {
  return new Worker(new URL('../worker/model.worker.ts', import.meta.url), { type: 'module' });
}
