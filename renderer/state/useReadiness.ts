import { useEffect } from 'react';
import { hasChartLibrary, readChartLibrary } from '../charts/chartLibrary.ts';
import { loadParts } from '../components/lazyPart.tsx';
import { useAppStore } from './appStore.ts';
import { useDocumentStore } from './documentStore.ts';
import { useResultStore } from './resultStore.ts';
import { sayWindowPainted } from './windowPainted.ts';

/**
 * Says on the page how far the app is, for the launcher and the tests: "app" when it can be used, "projection" when
 * the open document's own projection has been painted. What the start did not need is read after that. It listens to
 * the stores itself: drawing the app anew for it would draw everything at every edit.
 */
export function useReadiness(): void {
  useEffect(() => {
    let told: Readiness | null = null;
    const follow = () => {
      const state = readiness();
      if (state === told) return;
      told = state;
      if (state) void say(state, () => told === state);
    };
    const ends = [useAppStore, useDocumentStore, useResultStore].map((store) => store.subscribe(follow));
    follow();
    return () => {
      told = null;
      for (const end of ends) end();
    };
  }, []);
}

type Readiness = 'app' | 'projection';

function readiness(): Readiness | null {
  if (useAppStore.getState().start === null) return null;
  const present = useDocumentStore.getState().open?.history.present;
  return present !== undefined && useResultStore.getState().shown?.scenario === present ? 'projection' : 'app';
}

/** Says it when it has been painted, if it is still so. */
async function say(state: Readiness, isStill: () => boolean): Promise<void> {
  await painted();
  if (state === 'projection' && !hasChartLibrary()) {
    await readChartLibrary();
    await painted();
  }
  if (!isStill()) return;
  document.documentElement.dataset.ready = state;
  sayWindowPainted();
  await readChartLibrary();
  if (state === 'projection' || useDocumentStore.getState().open === null) await loadParts();
}

/** Until what is in the page now has been painted: the second frame begins when the first has been. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
