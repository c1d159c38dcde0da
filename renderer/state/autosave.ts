import type { CallInput, CallOutput } from '../../shared/contract/calls.ts';
import { type CallError, callError, type Result } from '../../shared/contract/errors.ts';
import { type OpenDocument, useDocumentStore } from './documentStore.ts';

/** Milliseconds of rest before an edit is saved: long enough to make one save of a typed number. */
const REST = 250;
/** Milliseconds between tries after a failure; what could not be saved stays on the screen meanwhile. */
const RETRY = 5000;

type Save = (input: CallInput<'saveScenario'>) => Promise<Result<CallOutput<'saveScenario'>>>;

/** What a call that never came back is told as. */
const lost: Result<never> = { ok: false, error: callError('internal', { call: 'saveScenario' }) };

/** Errors that trying again can mend. The others wait for the planner. */
const passing: readonly CallError['code'][] = ['full', 'notWritable', 'locked', 'unreadable', 'gone', 'internal'];

export interface Autosave {
  /** Saves what is unsaved now. True when everything on the screen is in the store. */
  readonly flush: () => Promise<boolean>;
  readonly stop: () => void;
}

/**
 * Keeps the store up to date with the open document. One save at a time, so that revisions follow each other; an edit
 * made meanwhile is saved next. "Saved" is set only when the store has answered that it is on the disk.
 */
export function startAutosave(save: Save): Autosave {
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
      const { open } = useDocumentStore.getState();
      if (!open) return true;
      if (!isUnsaved(open)) {
        // Undone back to what is stored: there is nothing left that failed.
        if (open.saving.state === 'failed') useDocumentStore.getState().setSaving({ state: 'saved', at: open.savedAt });
        return true;
      }
      if (!(await saveOnce(open))) return false;
    }
  }

  async function saveOnce({ row, revision, history: { present } }: OpenDocument): Promise<boolean> {
    const store = useDocumentStore.getState();
    store.setSaving({ state: 'saving' });
    const result = await save({ id: row.id, scenario: present, expectedRevision: revision }).catch(() => lost);
    if (useDocumentStore.getState().open?.row.id !== row.id) return result.ok;
    if (result.ok) {
      store.confirmSaved(present, result.value.revision, result.value.savedAt);
      return true;
    }
    store.setSaving({ state: 'failed', error: result.error });
    if (passing.includes(result.error.code)) later(RETRY);
    return false;
  }

  const unsubscribe = useDocumentStore.subscribe(({ open }, before) => {
    if (!open || open.history.present === before.open?.history.present) return;
    if (isUnsaved(open) || open.saving.state === 'failed') later(REST);
  });

  return {
    flush,
    stop: () => {
      clearTimeout(timer);
      unsubscribe();
    },
  };
}

function isUnsaved({ history, stored }: OpenDocument): boolean {
  return history.present !== stored;
}
