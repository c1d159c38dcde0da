import type { Step } from '../../shared/document/history.ts';
import { useAppStore } from './appStore.ts';
import { useDocumentStore } from './documentStore.ts';
import { useFollowUpStore } from './followUpStore.ts';

/** What undo and redo take back where a person is: figures on the screen of the follow-up, the document elsewhere. */
export function stepsOfScreen(): { readonly undo: () => void; readonly redo: () => void } {
  return useAppStore.getState().screen === 'followUp' ? useFollowUpStore.getState() : useDocumentStore.getState();
}

interface Steps {
  readonly past: readonly Step<unknown>[];
  readonly future: readonly Step<unknown>[];
}

const none: Steps = { past: [], future: [] };

/** The steps that can be undone and done again on the screen that is shown. */
export function useSteps(): Steps {
  const isFollowUp = useAppStore(({ screen }) => screen === 'followUp');
  const figures = useFollowUpStore(({ open }) => open?.history);
  const document = useDocumentStore(({ open }) => open?.history);
  return (isFollowUp ? figures : document) ?? none;
}
