import { useEffect } from 'react';
import { sameNumbers } from '../../shared/document/sameNumbers.ts';
import type { Scenario } from '../../shared/document/scenario.ts';
import { drawSettings } from '../../shared/uncertainty/drawUncertainty.ts';
import { UncertaintyPool } from '../worker/uncertaintyPool.ts';
import { useDocumentStore } from './documentStore.ts';
import { useUncertaintyStore } from './uncertaintyStore.ts';

/** Milliseconds without an edit before anything is drawn: a person who types or drags is not slowed by draws. */
const QUIET = 250;
const WORKERS_MAX = 8;

/** Keeps the ranges those of the open document: a while after every change of it they are drawn anew. */
export function useDraws(): void {
  useEffect(() => {
    const { show, setProgress } = useUncertaintyStore.getState();
    const pool = new UncertaintyPool({
      makeDrawer: () => new Worker(new URL('../worker/uncertaintyDraw.worker.ts', import.meta.url), { type: 'module' }),
      makeSummer: () => new Worker(new URL('../worker/uncertaintySum.worker.ts', import.meta.url), { type: 'module' }),
      size: Math.max(1, Math.min(WORKERS_MAX, navigator.hardwareConcurrency)),
      onRanges: (scenario, uncertainty) => {
        show({ scenario, uncertainty });
        const { progress } = useUncertaintyStore.getState();
        if (progress && uncertainty.draws === progress.of) setProgress(null);
      },
      onProgress: (scenario, done, of) => setProgress({ scenario, done, of }),
      onError: (reason) => {
        setProgress(null);
        reportError(new Error(`The draws: ${reason}`));
      },
    });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const follow = (scenario: Scenario | undefined) => {
      clearTimeout(timer);
      pool.forget();
      if (scenario && keepRanges(scenario)) return;
      if (scenario) timer = setTimeout(() => pool.draw(scenario), QUIET);
      else {
        show(null);
        setProgress(null);
      }
    };
    follow(useDocumentStore.getState().open?.history.present);
    const unsubscribe = useDocumentStore.subscribe(({ open }, before) => {
      if (open?.row.id !== before.open?.row.id) show(null);
      if (open?.history.present !== before.open?.history.present) follow(open?.history.present);
    });
    return () => {
      unsubscribe();
      clearTimeout(timer);
      pool.close();
    };
  }, []);
}

/** Whether the ranges on the screen are those of this document too: a name or a note that was changed is not drawn. */
function keepRanges(scenario: Scenario): boolean {
  const { shown, progress, show } = useUncertaintyStore.getState();
  if (!shown || progress || shown.uncertainty.draws < drawSettings(scenario).draws) return false;
  if (!sameNumbers(shown.scenario, scenario)) return false;
  show({ ...shown, scenario });
  return true;
}
