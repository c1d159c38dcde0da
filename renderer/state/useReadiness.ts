import { useEffect } from 'react';
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
    let frame = 0;
    let told: string | null = null;
    const follow = () => {
      const state = readiness();
      if (state === told) return;
      told = state;
      cancelAnimationFrame(frame);
      if (state === null) return;
      // The second frame begins when the first has been painted.
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(() => {
          document.documentElement.dataset.ready = state;
          sayWindowPainted();
          if (state === 'projection' || useDocumentStore.getState().open === null) void loadParts();
        });
      });
    };
    const ends = [useAppStore, useDocumentStore, useResultStore].map((store) => store.subscribe(follow));
    follow();
    return () => {
      cancelAnimationFrame(frame);
      for (const end of ends) end();
    };
  }, []);
}

function readiness(): 'app' | 'projection' | null {
  if (useAppStore.getState().start === null) return null;
  const present = useDocumentStore.getState().open?.history.present;
  return present !== undefined && useResultStore.getState().shown?.scenario === present ? 'projection' : 'app';
}
