import { useEffect } from 'react';
import { ModelClient } from '../worker/modelClient.ts';
import { useDocumentStore } from './documentStore.ts';
import { useResultStore } from './resultStore.ts';

/** Keeps the projection on the screen that of the open document: every change of it is projected at once. */
export function useModel(): void {
  useEffect(() => {
    const worker = new Worker(new URL('../worker/model.worker.ts', import.meta.url), { type: 'module' });
    const client = new ModelClient(worker, (projection, scenario) => {
      useResultStore.getState().show({ projection, scenario });
    });
    const follow = (scenario: Parameters<ModelClient['project']>[0] | undefined) => {
      if (scenario) client.project(scenario);
      else useResultStore.getState().show(null);
    };
    follow(useDocumentStore.getState().open?.history.present);
    const unsubscribe = useDocumentStore.subscribe(({ open }, before) => {
      if (open?.history.present !== before.open?.history.present) follow(open?.history.present);
    });
    return () => {
      unsubscribe();
      worker.terminate();
    };
  }, []);
}
