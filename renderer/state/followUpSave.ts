import type { CallInput, CallOutput } from '../../shared/contract/calls.ts';
import { callError, type Result } from '../../shared/contract/errors.ts';
import { useDocumentStore } from './documentStore.ts';
import { type OpenFollowUp, useFollowUpStore } from './followUpStore.ts';
import { type Autosave, type SaveStep, saveLoop } from './saveLoop.ts';

type Save = (input: CallInput<'saveFollowUp'>) => Promise<Result<CallOutput<'saveFollowUp'>>>;

/** What a call that never came back is told as. */
const lost: Result<never> = { ok: false, error: callError('internal', { call: 'saveFollowUp' }) };

/** Keeps the store up to date with the targets and actual figures of the open scenario. */
export function startFollowUpSave(save: Save): Autosave {
  const { flush, soon, stop } = saveLoop(async () => {
    const { open, setSaving } = useFollowUpStore.getState();
    if (!open) return 'nothing';
    if (open.history.present !== open.stored) return saveOnce(open);
    // Undone back to what is stored: there is nothing left that failed.
    if (open.saving?.state === 'failed') setSaving({ state: 'saved', at: new Date().toISOString() });
    return 'nothing';
  });

  async function saveOnce({ scenario, history: { present } }: OpenFollowUp): Promise<SaveStep> {
    const store = useFollowUpStore.getState();
    store.setSaving({ state: 'saving' });
    const result = await save({ scenario, followUp: present }).catch(() => lost);
    const isOpen = useFollowUpStore.getState().open?.scenario === scenario;
    if (!result.ok) {
      if (isOpen) store.setSaving({ state: 'failed', error: result.error });
      return { failed: result.error.code };
    }
    if (isOpen) store.confirmSaved(present, result.value.savedAt);
    return 'saved';
  }

  const ends = [
    useFollowUpStore.subscribe(({ open }, before) => {
      if (open && open.history.present !== before.open?.history.present && open.history.present !== open.stored) soon();
    }),
    // They go with their scenario, whose last save comes before this.
    useDocumentStore.subscribe(({ open }) => {
      const store = useFollowUpStore.getState();
      if (store.open && open?.row.id !== store.open.scenario) store.closeFollowUp();
    }),
  ];
  return {
    flush,
    stop: () => {
      stop();
      for (const end of ends) end();
    },
  };
}
