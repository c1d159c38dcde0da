import type { CallError } from '../../shared/contract/errors.ts';

/** Milliseconds of rest before an edit is saved: longer than between two keys, so that a typed number is one save. */
const REST = 400;
/** Milliseconds between tries after a failure; what could not be saved stays on the screen meanwhile. */
const RETRY = 5000;

/** Errors that trying again can mend. The others wait for the planner. */
const passing: readonly CallError['code'][] = ['full', 'notWritable', 'locked', 'unreadable', 'gone', 'internal'];

/** What came of one step: there was nothing to save, something was saved, or why it could not be. */
export type SaveStep = 'nothing' | 'saved' | { readonly failed: CallError['code'] };

/** What keeps the store up to date with something that is edited. */
export interface Autosave {
  /** Saves what is unsaved now. True when everything on the screen is in the store. */
  readonly flush: () => Promise<boolean>;
  readonly stop: () => void;
}

/** Keepers as one: each saves its own, one after another, and what cannot be saved holds none of the others back. */
export function together(keepers: readonly Autosave[]): Autosave {
  return {
    async flush() {
      let isSaved = true;
      for (const { flush } of keepers) isSaved = (await flush()) && isSaved;
      return isSaved;
    },
    stop() {
      for (const { stop } of keepers) stop();
    },
  };
}

export interface SaveLoop extends Autosave {
  /** Saves after a rest: something was edited. */
  readonly soon: () => void;
}

/**
 * One save at a time, so that they follow each other; what is edited meanwhile is saved next, and a failure that may
 * pass is tried again.
 *
 * @param saveNext saves what is unsaved at this moment
 */
export function saveLoop(saveNext: () => Promise<SaveStep>): SaveLoop {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<boolean> | null = null;

  const later = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), delay);
  };

  const flush = (): Promise<boolean> => {
    clearTimeout(timer);
    running ??= saveAll().finally(() => {
      running = null;
    });
    return running;
  };

  async function saveAll(): Promise<boolean> {
    for (;;) {
      const step = await saveNext();
      if (step === 'nothing') return true;
      if (step === 'saved') continue;
      if (passing.includes(step.failed)) later(RETRY);
      return false;
    }
  }

  return { flush, soon: () => later(REST), stop: () => clearTimeout(timer) };
}
