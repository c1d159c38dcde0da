import { create } from 'zustand';
import { api } from '../api.ts';
import { useAppStore } from './appStore.ts';
import { useDocumentStore } from './documentStore.ts';

interface PresentationStore {
  /** When it began, milliseconds since 1970; null while nothing is presented. */
  readonly startedAt: number | null;
  /** Whether the notes have a screen of their own. */
  readonly hasPresenter: boolean;
}

/** The presentation that is going on, if one is. While it is, nothing else of the window is there to be edited. */
export const usePresentationStore = create<PresentationStore>()(() => ({ startedAt: null, hasPresenter: false }));

/** Presents the open scenario over the whole screen. Without one there is nothing to present. */
export async function startPresentation(): Promise<void> {
  if (usePresentationStore.getState().startedAt !== null || !useDocumentStore.getState().open) return;
  usePresentationStore.setState({ startedAt: Date.now(), hasPresenter: false });
  const started = await api.startPresentation(undefined);
  if (started.ok) usePresentationStore.setState(started.value);
  else useAppStore.getState().fail(started.error);
}

export async function endPresentation(): Promise<void> {
  if (usePresentationStore.getState().startedAt === null) return;
  usePresentationStore.setState({ startedAt: null });
  await api.endPresentation(undefined);
}
