import { useMemo } from 'react';
import { buildDeck } from '../../../shared/slides/buildDeck.ts';
import type { Deck } from '../../../shared/slides/slide.ts';
import { useAppStore } from '../../state/appStore.ts';
import { useDocumentStore } from '../../state/documentStore.ts';
import { useResultStore } from '../../state/resultStore.ts';
import { today } from '../../state/today.ts';
import { useAnalysis } from '../../state/useAnalysis.ts';
import { useUncertainty } from '../../state/useUncertainty.ts';
import { useWords } from '../../words.ts';

/** The slides of the open scenario as far as it has been computed; null until there is a projection. */
export function useDeck(): Deck | null {
  const words = useWords();
  const shown = useResultStore((result) => result.shown);
  const isIllustrative = useDocumentStore(({ open }) => open?.row.isExample ?? false);
  const app = useAppStore(({ start }) => (start?.state === 'ready' ? start.versions.app : ''));
  const { uncertainty, isStale } = useUncertainty();
  const { analysis } = useAnalysis(0);
  return useMemo(
    () =>
      shown
        ? buildDeck({
            words,
            ...shown,
            uncertainty: isStale ? null : uncertainty,
            oneAtATime: analysis?.oneAtATime ?? null,
            app,
            day: today(),
            isIllustrative,
          })
        : null,
    [words, shown, uncertainty, isStale, analysis, app, isIllustrative],
  );
}
