import { create } from 'zustand';
import type { CallError } from '../../shared/contract/errors.ts';
import type { RevisionRow, ScenarioRow } from '../../shared/contract/stored.ts';
import { dropGroup, endGroup, type History, record, redo, startHistory, undo } from '../../shared/document/history.ts';
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

/** Why what is on the screen cannot be edited: it is an earlier version, or somebody else's file under review. */
export type ReadOnly = { readonly kind: 'revision'; readonly version: RevisionRow } | { readonly kind: 'review' };

interface DocumentStore {
  readonly open: OpenDocument | null;
  /** Null while the open document can be edited. Nothing changes a document that is read-only. */
  readonly readOnly: ReadOnly | null;
  /** What is put back when an earlier version is left: the document of today, with its undo. */
  readonly aside: OpenDocument | null;
  /** How often an edit was refused because the document is read-only: each is told. */
  readonly refusals: number;
  readonly openDocument: (row: ScenarioRow, scenario: Scenario, readOnly?: ReadOnly) => void;
  readonly closeDocument: () => void;
  /** Shows an earlier version of the open document, read-only. What is open must be saved: it waits until it is left. */
  readonly showVersion: (version: RevisionRow, scenario: Scenario) => void;
  readonly leaveVersion: () => void;
  /** Takes an edited document; edits of one `group` in a row are one step of undo. */
  readonly edit: (scenario: Scenario, step: { label: string; group?: string }) => void;
  /** Tells of an edit that was refused, of what belongs to the document and is no part of it. */
  readonly refuse: () => void;
  readonly endEditGroup: () => void;
  /** Takes back the edits of a group that is not ended, as Escape in a field does: no step is left to redo. */
  readonly dropEditGroup: (group: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly setSaving: (saving: Saving) => void;
  /** `scenario` is in the store as `revision`. */
  readonly confirmSaved: (scenario: Scenario, revision: number, at: string) => void;
}

export const useDocumentStore = create<DocumentStore>()((set) => {
  const change = (next: (open: OpenDocument) => Partial<OpenDocument>) =>
    set(({ open }) => (open ? { open: { ...open, ...next(open) } } : {}));
  const changeDocument = (next: (history: History<Scenario>) => History<Scenario>) =>
    set(({ open, readOnly, refusals }) => {
      if (!open) return {};
      return readOnly ? { refusals: refusals + 1 } : { open: { ...open, history: next(open.history) } };
    });

  return {
    open: null,
    readOnly: null,
    aside: null,
    refusals: 0,
    openDocument: (row, scenario, readOnly) =>
      set({
        readOnly: readOnly ?? null,
        aside: null,
        open: {
          row,
          history: startHistory(scenario),
          revision: row.revision,
          stored: scenario,
          saving: { state: 'saved', at: row.changedAt },
          savedAt: row.changedAt,
        },
      }),
    closeDocument: () => set({ open: null, readOnly: null, aside: null }),
    showVersion: (version, scenario) =>
      set(({ open, aside }) =>
        open
          ? {
              aside: aside ?? open,
              readOnly: { kind: 'revision', version },
              open: { ...open, history: startHistory(scenario), stored: scenario },
            }
          : {},
      ),
    leaveVersion: () => set(({ open, aside }) => ({ open: aside ?? open, aside: null, readOnly: null })),
    edit: (scenario, step) => changeDocument((history) => record(history, scenario, step)),
    refuse: () => set(({ refusals }) => ({ refusals: refusals + 1 })),
    dropEditGroup: (group) => change(({ history }) => ({ history: dropGroup(history, group) })),
    endEditGroup: () => change(({ history }) => ({ history: endGroup(history) })),
    undo: () => changeDocument(undo),
    redo: () => changeDocument(redo),
    setSaving: (saving) => change(() => ({ saving })),
    confirmSaved: (stored, revision, at) =>
      change(() => ({ stored, revision, savedAt: at, saving: { state: 'saved', at } })),
  };
});

/** What edits the open document: the same functions all along, so that a component need not follow the store for them. */
export const documentEdits: Pick<DocumentStore, 'edit' | 'endEditGroup' | 'dropEditGroup'> =
  useDocumentStore.getState();

/** The document on the screen, where one is open. */
export function useScenario(): Scenario | null {
  return useDocumentStore(({ open }) => open?.history.present ?? null);
}

/** Why the document on the screen cannot be edited; null when it can. */
export function useReadOnly(): ReadOnly | null {
  return useDocumentStore(({ readOnly }) => readOnly);
}
