import type { UncertaintyInDepth } from '../../shared/uncertainty/uncertainty.ts';
import { useDocumentStore } from './documentStore.ts';
import { useUncertaintyStore } from './uncertaintyStore.ts';

/** What a screen may say of the ranges of the open document. */
export interface UncertaintyOnScreen {
  /** Null before the first ranges of any document. */
  readonly uncertainty: UncertaintyInDepth | null;
  /** The ranges are those of the document before the newest edit: say so, or leave them out. */
  readonly isStale: boolean;
  /** Draws behind `uncertainty`, and those that are asked for. */
  readonly draws: number;
  readonly of: number;
}

/** The ranges of the open document, as far as they are drawn. */
export function useUncertainty(): UncertaintyOnScreen {
  const present = useDocumentStore(({ open }) => open?.history.present ?? null);
  const shown = useUncertaintyStore((store) => store.shown);
  const progress = useUncertaintyStore((store) => store.progress);
  const draws = shown?.uncertainty.draws ?? 0;
  return {
    uncertainty: shown?.uncertainty ?? null,
    isStale: shown !== null && shown.scenario !== present,
    draws,
    of: progress?.of ?? draws,
  };
}
