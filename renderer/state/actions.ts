import type { CallOutput, Start } from '../../shared/contract/calls.ts';
import type { CallError, Result } from '../../shared/contract/errors.ts';
import type { Place, ScenarioRow, Settings } from '../../shared/contract/stored.ts';
import { api } from '../api.ts';
import { useAppStore } from './appStore.ts';
import type { Autosave } from './autosave.ts';
import { useDocumentStore } from './documentStore.ts';

/** What a person does that reaches the main process. Each keeps what is on the screen when it fails. */

let autosave: Autosave | null = null;

/** The keeper of unsaved edits: asked before another scenario is opened. */
export function setAutosave(keeper: Autosave | null): void {
  autosave = keeper;
}

/** The value of a result; an error is shown in the window, and null. */
export function valueOrTell<T>(result: Result<T>): T | null {
  if (result.ok) return result.value;
  useAppStore.getState().fail(result.error);
  return null;
}

/** Opens the database and the scenario that was open last; or says why not. */
export async function begin(answer: Promise<Result<Start>> = api.startApp(undefined)): Promise<void> {
  const start = valueOrTell(await answer);
  if (!start) return;
  useAppStore.getState().setStart(start);
  if (start.state === 'ready' && start.settings.openScenarioId !== null) {
    await openScenario(start.settings.openScenarioId);
  }
}

/** Opens a stored scenario. What is unsaved in the one that is open is saved first; if it cannot be, that one stays. */
export async function openScenario(id: string): Promise<boolean> {
  return showOpened(await saved(() => api.openScenario({ id })));
}

export async function createFromExample(): Promise<boolean> {
  return showOpened(await saved(() => api.createScenario({ from: 'example' })));
}

export async function duplicateScenario(id: string): Promise<boolean> {
  return showOpened(await saved(() => api.duplicateScenario({ id })));
}

export async function moveScenario(row: ScenarioRow, to: Place): Promise<boolean> {
  const moved = valueOrTell(await api.moveScenarios({ ids: [row.id], to }));
  if (moved && to === 'trash' && useDocumentStore.getState().open?.row.id === row.id) {
    useDocumentStore.getState().closeDocument();
    await saveSettings({ openScenarioId: null });
  }
  return moved !== null;
}

export async function saveSettings(change: Partial<Settings>): Promise<void> {
  const app = useAppStore.getState();
  const settings = { ...app.settings, ...change };
  app.setSettings(settings);
  valueOrTell(await api.saveSettings(settings));
}

type Opened = CallOutput<'openScenario'>;

async function saved(call: () => Promise<Result<Opened>>): Promise<Result<Opened>> {
  if (autosave && !(await autosave.flush())) {
    const saving = useDocumentStore.getState().open?.saving;
    const error: CallError = saving?.state === 'failed' ? saving.error : { code: 'noStore', facts: {} };
    return { ok: false, error };
  }
  return call();
}

async function showOpened(result: Result<Opened>): Promise<boolean> {
  const opened = valueOrTell(result);
  if (!opened) return false;
  useDocumentStore.getState().openDocument(opened.row, opened.scenario);
  if (useAppStore.getState().settings.openScenarioId !== opened.row.id) {
    await saveSettings({ openScenarioId: opened.row.id });
  }
  return true;
}
