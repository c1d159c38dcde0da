import type { CallOutput, Start } from '../../shared/contract/calls.ts';
import { type CallError, callError, type Result } from '../../shared/contract/errors.ts';
import type { Place, ScenarioRow, Settings } from '../../shared/contract/stored.ts';
import type { Scenario } from '../../shared/document/scenario.ts';
import { withTags } from '../../shared/document/tags.ts';
import { api } from '../api.ts';
import { useAppStore } from './appStore.ts';
import { useDocumentStore } from './documentStore.ts';
import { useFollowUpStore } from './followUpStore.ts';
import type { Autosave } from './saveLoop.ts';
import { savingOf } from './saving.ts';
import { windowPainted } from './windowPainted.ts';

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
  if (start.state !== 'ready') return;
  const { opened, settings } = start;
  // With nothing to go on with, the way in is the list of scenarios; also to another version of one that cannot be read.
  if (!opened) useAppStore.getState().goTo('overview');
  // The window can be used before the numbers of the document are made and drawn.
  await windowPainted;
  if (opened) useDocumentStore.getState().openDocument(opened.row, opened.scenario);
  else if (settings.openScenarioId !== null) await openScenario(settings.openScenarioId);
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

/** Makes a scenario in which everything that only the planner knows is still missing. */
export async function createEmpty(): Promise<boolean> {
  return showOpened(await saved(() => api.createScenario({ from: 'empty' })));
}

/** Stores a document as a scenario of its own, beside the open one, which stays; null when it failed and none was made. */
export async function storeScenario(scenario: Scenario): Promise<ScenarioRow | null> {
  return valueOrTell(await saved(() => api.createScenario({ from: 'document', scenario })))?.row ?? null;
}

/** Copies stored scenarios; the ids of the copies, null when it failed and none was made. */
export async function copyScenarios(ids: readonly string[]): Promise<readonly string[] | null> {
  if (!(await allSaved())) return null;
  return valueOrTell(await api.duplicateScenarios({ ids: [...ids] }))?.ids ?? null;
}

/** Moves stored scenarios. One that is open is closed when it goes to the trash, with everything in it saved. */
export async function moveScenarios(ids: readonly string[], to: Place): Promise<boolean> {
  const openId = useDocumentStore.getState().open?.row.id;
  const isClosing = to === 'trash' && openId !== undefined && ids.includes(openId);
  if (isClosing && !(await allSaved())) return false;
  const moved = valueOrTell(await api.moveScenarios({ ids: [...ids], to }));
  if (moved && isClosing) {
    useDocumentStore.getState().closeDocument();
    await saveSettings({ openScenarioId: null });
  }
  return moved !== null;
}

/** Gives a scenario other tags: in the window as an edit where it is open, and otherwise in the store. */
export async function tagScenario(row: ScenarioRow, tags: readonly string[], label: string): Promise<boolean> {
  const { open, edit } = useDocumentStore.getState();
  if (open?.row.id !== row.id) return valueOrTell(await api.setTags({ id: row.id, tags: [...tags] })) !== null;
  edit(withTags(open.history.present, tags), { label });
  return allSaved();
}

/** Saves everything on the screen. When that fails, the window says why. */
export async function allSaved(): Promise<boolean> {
  const answer = await saved(async () => ({ ok: true, value: null }));
  return valueOrTell(answer) === null && answer.ok;
}

export async function saveSettings(change: Partial<Settings>): Promise<void> {
  const app = useAppStore.getState();
  const settings = { ...app.settings, ...change };
  app.setSettings(settings);
  valueOrTell(await api.saveSettings(settings));
}

type Opened = CallOutput<'openScenario'>;

/** What a call gives, made when everything on the screen is saved, as it also is when its answer is shown. */
async function saved<T>(call: () => Promise<Result<T>>): Promise<Result<T>> {
  if (autosave && !(await autosave.flush())) return { ok: false, error: whyUnsaved() };
  const result = await call();
  // What was edited while the call was under way.
  return result.ok && autosave && !(await autosave.flush()) ? { ok: false, error: whyUnsaved() } : result;
}

function whyUnsaved(): CallError {
  const saving = savingOf(useDocumentStore.getState().open, useFollowUpStore.getState().open);
  return saving?.state === 'failed' ? saving.error : callError('noStore');
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
