import { useEffect } from 'react';
import { loadParts } from '../components/lazyPart.tsx';
import { useAppStore } from './appStore.ts';
import { useDocumentStore } from './documentStore.ts';
import { useResultStore } from './resultStore.ts';

/**
 * Says on the page how far the app is, for the launcher and the tests: "app" when it can be used, "projection" when
 * the open document's own projection has been painted. What the start did not need is read after that.
 */
export function useReadiness(): void {
  const isStarted = useAppStore(({ start }) => start !== null);
  const shown = useResultStore((result) => result.shown?.scenario ?? null);
  const present = useDocumentStore(({ open }) => open?.history.present ?? null);
  const hasDocument = present !== null;
  const state = shown !== null && shown === present ? 'projection' : 'app';
  useEffect(() => {
    if (!isStarted) return;
    // The second frame begins when the first has been painted.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        document.documentElement.dataset.ready = state;
        if (state === 'projection' || !hasDocument) void loadParts();
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [isStarted, state, hasDocument]);
}
