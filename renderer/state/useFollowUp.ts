import { useEffect } from 'react';
import { api } from '../api.ts';
import { useAppStore } from './appStore.ts';
import { useDocumentStore } from './documentStore.ts';
import { useFileStore } from './fileStore.ts';
import { type OpenFollowUp, useFollowUpStore } from './followUpStore.ts';

/** Targets and actual figures of the scenario on the screen, read the first time they are asked for; null until then. */
export function useFollowUp(): OpenFollowUp | null {
  const id = useDocumentStore(({ open }) => open?.row.id ?? null);
  useEffect(() => {
    if (id !== null) void read(id);
  }, [id]);
  const open = useFollowUpStore((store) => store.open);
  return open?.scenario === id ? open : null;
}

async function read(id: string): Promise<void> {
  const { open, openFollowUp } = useFollowUpStore.getState();
  if (open?.scenario === id) return;
  const review = useDocumentStore.getState().readOnly?.kind === 'review' ? useFileStore.getState().review : null;
  if (review) return openFollowUp(id, review.followUp, 0);
  const answer = await api.readFollowUp({ scenario: id });
  // Another scenario may have been opened meanwhile, or these figures by another part of the screen.
  const isWanted = useDocumentStore.getState().open?.row.id === id && useFollowUpStore.getState().open?.scenario !== id;
  if (!answer.ok) useAppStore.getState().fail(answer.error);
  else if (isWanted) openFollowUp(id, answer.value.followUp, answer.value.unreadable);
}
