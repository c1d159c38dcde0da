import type { UncertaintyInDepth } from '../../shared/uncertainty/uncertainty.ts';
import { useResultStore } from './resultStore.ts';
import { useUncertaintyStore } from './uncertaintyStore.ts';

/** What a screen may say of the ranges of the open document. */
export interface UncertaintyOnScreen {
  /** Null before the first ranges of any document. */
  readonly uncertainty: UncertaintyInDepth | null;
  /** The ranges are those of a document before the one whose projection is on the screen: say so, or leave them out. */
  readonly isStale: boolean;
  /** Draws behind `uncertainty`, and those that are asked for. */
  readonly draws: number;
  readonly of: number;
}

/** The ranges of the open document, as far as they are drawn. */
export function useUncertainty(): UncertaintyOnScreen {
  const projected = useResultStore((result) => result.shown?.scenario ?? null);
  const shown = useUncertaintyStore((store) => store.shown);
  // Not how far they are, which changes many times a second.
  const asked = useUncertaintyStore(({ progress }) => progress?.of);
  const draws = shown?.uncertainty.draws ?? 0;
  return {
    uncertainty: shown?.uncertainty ?? null,
    isStale: shown !== null && shown.scenario !== projected,
    draws,
    of: asked ?? draws,
  };
}
