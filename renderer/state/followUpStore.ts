import { create } from 'zustand';
import { dropGroup, endGroup, type History, record, redo, startHistory, undo } from '../../shared/document/history.ts';
import type { FollowUp } from '../../shared/followUp/followUp.ts';
import { type Saving, useDocumentStore } from './documentStore.ts';

/** Targets and actual figures of the open scenario, with undo, and how saving stands. */
export interface OpenFollowUp {
  /** The scenario that they belong to. */
  readonly scenario: string;
  readonly history: History<FollowUp>;
  /** As the store has them. */
  readonly stored: FollowUp;
  /** Null until something of them was saved since they were opened. */
  readonly saving: Saving | null;
  /** How many targets and figures are stored that cannot be read: they stay where they are. */
  readonly unreadable: number;
}

interface FollowUpStore {
  readonly open: OpenFollowUp | null;
  readonly openFollowUp: (scenario: string, followUp: FollowUp, unreadable: number) => void;
  readonly closeFollowUp: () => void;
  /** Takes what was edited; edits of one `group` in a row are one step of undo. Nothing changes what is read-only. */
  readonly edit: (followUp: FollowUp, step: { label: string; group?: string }) => void;
  readonly endEditGroup: () => void;
  /** Takes back the edits of a group that is not ended, as Escape in a cell does. */
  readonly dropEditGroup: (group: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly setSaving: (saving: Saving) => void;
  /** `followUp` is in the store. */
  readonly confirmSaved: (followUp: FollowUp, at: string) => void;
}

export const useFollowUpStore = create<FollowUpStore>()((set) => {
  const change = (next: (open: OpenFollowUp) => Partial<OpenFollowUp>) =>
    set(({ open }) => (open ? { open: { ...open, ...next(open) } } : {}));
  const changeFollowUp = (next: (history: History<FollowUp>) => History<FollowUp>) => {
    if (useDocumentStore.getState().readOnly) useDocumentStore.getState().refuse();
    else change(({ history }) => ({ history: next(history) }));
  };

  return {
    open: null,
    openFollowUp: (scenario, followUp, unreadable) =>
      set({ open: { scenario, history: startHistory(followUp), stored: followUp, saving: null, unreadable } }),
    closeFollowUp: () => set({ open: null }),
    edit: (followUp, step) => changeFollowUp((history) => record(history, followUp, step)),
    endEditGroup: () => change(({ history }) => ({ history: endGroup(history) })),
    dropEditGroup: (group) => change(({ history }) => ({ history: dropGroup(history, group) })),
    undo: () => changeFollowUp(undo),
    redo: () => changeFollowUp(redo),
    setSaving: (saving) => change(() => ({ saving })),
    confirmSaved: (stored, at) => change(() => ({ stored, saving: { state: 'saved', at } })),
  };
});
