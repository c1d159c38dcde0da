import { create } from 'zustand';
import type { CallError } from '../../shared/contract/errors.ts';
import type { ScenarioRow } from '../../shared/contract/stored.ts';
import { endGroup, type History, record, redo, startHistory, undo } from '../../shared/document/history.ts';
import type { Scenario } from '../../shared/document/scenario.ts';

/** Whether what is on the screen is also on the disk. */
export type Saving =
  | { readonly state: 'saved'; readonly at: string }
  | { readonly state: 'saving' }
  | { readonly state: 'failed'; readonly error: CallError };

/** The open scenario: its row in the store, its document with undo, and how saving stands. */
export interface OpenDocument {
  readonly row: ScenarioRow;
  readonly history: History<Scenario>;
  /** The revision in the store that the document was last equal to. */
  readonly revision: number;
  /** The document as the store has it. */
  readonly stored: Scenario;
  readonly saving: Saving;
  /** When it was last known to be on the disk. */
  readonly savedAt: string;
}

interface DocumentStore {
  readonly open: OpenDocument | null;
  readonly openDocument: (row: ScenarioRow, scenario: Scenario) => void;
  readonly closeDocument: () => void;
  /** Takes an edited document; edits of one `group` in a row are one step of undo. */
  readonly edit: (scenario: Scenario, step: { label: string; group?: string }) => void;
  readonly endEditGroup: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly setSaving: (saving: Saving) => void;
  /** `scenario` is in the store as `revision`. */
  readonly confirmSaved: (scenario: Scenario, revision: number, at: string) => void;
}

export const useDocumentStore = create<DocumentStore>()((set) => {
  const change = (next: (open: OpenDocument) => Partial<OpenDocument>) =>
    set(({ open }) => (open ? { open: { ...open, ...next(open) } } : {}));

  return {
    open: null,
    openDocument: (row, scenario) =>
      set({
        open: {
          row,
          history: startHistory(scenario),
          revision: row.revision,
          stored: scenario,
          saving: { state: 'saved', at: row.changedAt },
          savedAt: row.changedAt,
        },
      }),
    closeDocument: () => set({ open: null }),
    edit: (scenario, step) => change(({ history }) => ({ history: record(history, scenario, step) })),
    endEditGroup: () => change(({ history }) => ({ history: endGroup(history) })),
    undo: () => change(({ history }) => ({ history: undo(history) })),
    redo: () => change(({ history }) => ({ history: redo(history) })),
    setSaving: (saving) => change(() => ({ saving })),
    confirmSaved: (stored, revision, at) =>
      change(() => ({ stored, revision, savedAt: at, saving: { state: 'saved', at } })),
  };
});

/** The document on the screen, where one is open. */
export function useScenario(): Scenario | null {
  return useDocumentStore(({ open }) => open?.history.present ?? null);
}
