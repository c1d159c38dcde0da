import { useEffect } from 'react';
import { sameNumbers } from '../../shared/document/sameNumbers.ts';
import type { Scenario } from '../../shared/document/scenario.ts';
import { drawSettings } from '../../shared/uncertainty/drawUncertainty.ts';
import { UncertaintyPool } from '../worker/uncertaintyPool.ts';
import { useDocumentStore } from './documentStore.ts';
import { useResultStore } from './resultStore.ts';
import { useUncertaintyStore } from './uncertaintyStore.ts';

/** Milliseconds without an edit before anything is drawn: first it is saved, and who types is not slowed by draws. */
const QUIET = 500;
const WORKERS_MAX = 8;

/** Keeps the ranges those of the projection on the screen: a while after every edit that it shows they are drawn anew. */
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
    const stop = () => {
      clearTimeout(timer);
      pool.forget();
    };
    const follow = (scenario: Scenario | undefined) => {
      stop();
      if (scenario && keepRanges(scenario)) return;
      if (scenario) timer = setTimeout(() => pool.draw(scenario), QUIET);
      else {
        show(null);
        setProgress(null);
      }
    };
    let id = useDocumentStore.getState().open?.row.id;
    // Of whatever comes first, the document or its projection.
    const leaveOthers = () => {
      const row = useDocumentStore.getState().open?.row.id;
      if (row === id) return;
      id = row;
      show(null);
    };
    follow(useResultStore.getState().shown?.scenario);
    const unsubscribeDocument = useDocumentStore.subscribe(({ open }) => {
      leaveOthers();
      // While the projection of an edit is on its way nothing more is drawn of what was before it.
      if (open?.history.present !== useResultStore.getState().shown?.scenario) stop();
    });
    const unsubscribe = useResultStore.subscribe(({ shown }, before) => {
      if (shown === before.shown) return;
      leaveOthers();
      follow(shown?.scenario);
    });
    return () => {
      unsubscribe();
      unsubscribeDocument();
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
