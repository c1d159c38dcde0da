import type { CallInput, CallOutput } from '../../shared/contract/calls.ts';
import { callError, type Result } from '../../shared/contract/errors.ts';
import { type OpenDocument, useDocumentStore } from './documentStore.ts';
import { type Autosave, type SaveStep, saveLoop } from './saveLoop.ts';

type Save = (input: CallInput<'saveScenario'>) => Promise<Result<CallOutput<'saveScenario'>>>;

/** What a call that never came back is told as. */
const lost: Result<never> = { ok: false, error: callError('internal', { call: 'saveScenario' }) };

/**
 * Keeps the store up to date with the open document. One save at a time, so that revisions follow each other; an edit
 * made meanwhile is saved next. "Saved" is set only when the store has answered that it is on the disk.
 */
export function startAutosave(save: Save): Autosave {
  const { flush, soon, stop } = saveLoop(async () => {
    const { open } = useDocumentStore.getState();
    if (!open) return 'nothing';
    if (isUnsaved(open)) return saveOnce(open);
    // Undone back to what is stored: there is nothing left that failed.
    if (open.saving.state === 'failed') useDocumentStore.getState().setSaving({ state: 'saved', at: open.savedAt });
    return 'nothing';
  });

  async function saveOnce({ row, revision, history: { present } }: OpenDocument): Promise<SaveStep> {
    const store = useDocumentStore.getState();
    store.setSaving({ state: 'saving' });
    const result = await save({ id: row.id, scenario: present, expectedRevision: revision }).catch(() => lost);
    const isOpen = useDocumentStore.getState().open?.row.id === row.id;
    if (!result.ok) {
      if (isOpen) store.setSaving({ state: 'failed', error: result.error });
      return { failed: result.error.code };
    }
    if (isOpen) store.confirmSaved(present, result.value.revision, result.value.savedAt);
    return 'saved';
  }

  const unsubscribe = useDocumentStore.subscribe(({ open }, before) => {
    if (!open || open.history.present === before.open?.history.present) return;
    if (isUnsaved(open) || open.saving.state === 'failed') soon();
  });

  return {
    flush,
    stop: () => {
      stop();
      unsubscribe();
    },
  };
}

function isUnsaved({ history, stored }: OpenDocument): boolean {
  return history.present !== stored;
}
