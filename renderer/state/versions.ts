import { create } from 'zustand';
import type { Decision, RevisionRow } from '../../shared/contract/stored.ts';
import type { Scenario } from '../../shared/document/scenario.ts';
import { api } from '../api.ts';
import { allSaved, valueOrTell } from './actions.ts';
import { useDocumentStore } from './documentStore.ts';

/** What is done with the versions of the open scenario. Each keeps what is on the screen when it fails. */

/** The versions, the newest first; null when they cannot be had. Everything on the screen is saved first. */
export async function listVersions(): Promise<RevisionRow[] | null> {
  const id = openId();
  return id !== null && (await allSaved()) ? valueOrTell(await api.listRevisions({ id })) : null;
}

/** The document of a version; null when it cannot be read. */
export async function readVersion({ revision }: RevisionRow): Promise<Scenario | null> {
  const id = openId();
  return id === null ? null : (valueOrTell(await api.openRevision({ id, revision }))?.scenario ?? null);
}

/** Shows a version on all screens, read-only, until it is left. */
export async function lookAtVersion(version: RevisionRow): Promise<boolean> {
  const scenario = await readVersion(version);
  // Saved as the last thing before it is put aside: an edit cannot come between.
  if (!scenario || !(await allSaved())) return false;
  useDocumentStore.getState().showVersion(version, scenario);
  return true;
}

/** Makes a version the newest one, as one step that can be undone. */
export async function restoreVersion(version: RevisionRow, label: string): Promise<boolean> {
  useDocumentStore.getState().leaveVersion();
  if (!(await allSaved())) return false;
  const { open, edit, confirmSaved } = useDocumentStore.getState();
  if (!open) return false;
  const { id } = open.row;
  const asked = { id, revision: version.revision, expectedRevision: open.revision };
  const restored = valueOrTell(await api.restoreRevision(asked));
  if (!restored || openId() !== id) return false;
  edit(restored.scenario, { label });
  confirmSaved(restored.scenario, restored.revision, restored.savedAt);
  return true;
}

export async function nameVersion({ revision }: RevisionRow, label: string | null): Promise<RevisionRow[] | null> {
  const id = openId();
  return id === null ? null : valueOrTell(await api.labelRevision({ id, revision, label }));
}

export async function decideVersion({ revision }: RevisionRow, decision: Decision): Promise<RevisionRow[] | null> {
  const id = openId();
  return id === null ? null : valueOrTell(await api.decideRevision({ id, revision, decision }));
}

function openId(): string | null {
  return useDocumentStore.getState().open?.row.id ?? null;
}

/** Whether the panel with the versions is open. */
export const useVersionsPanel = create<{ readonly isOpen: boolean }>()(() => ({ isOpen: false }));

export function showVersionsPanel(isOpen: boolean): void {
  useVersionsPanel.setState({ isOpen });
}
