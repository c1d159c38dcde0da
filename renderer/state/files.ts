import type { CallOutput } from '../../shared/contract/calls.ts';
import type { CallError, Result } from '../../shared/contract/errors.ts';
import type { Exported, Imported, Offered } from '../../shared/contract/files.ts';
import { exportedSentence, importedSentence, refusedFileSentence } from '../../shared/words/fileSentences.ts';
import { type Words, wordsIn } from '../../shared/words/words.ts';
import { api } from '../api.ts';
import { allSaved, saveSettings } from './actions.ts';
import { useAppStore } from './appStore.ts';
import { useDocumentStore } from './documentStore.ts';
import { useFileStore } from './fileStore.ts';

/** What a person does with files. Each keeps what is on the screen when it fails. */

const words = (): Words => wordsIn(useAppStore.getState().settings.language);

const say = (text: string) => useAppStore.getState().notify({ text });

/** The value of an answer; an error is shown, but for a dialog that was closed or some work that was stopped. */
function given<T>(answer: Result<T>): T | null {
  if (answer.ok) return answer.value;
  tell(answer.error);
  return null;
}

function tell(error: CallError): void {
  if (error.code !== 'cancelled') useAppStore.getState().fail(error);
}

/** Asks for a file and shows what may be done with it. */
export async function chooseFile(): Promise<void> {
  offer(given(await reading(api.chooseFile(undefined))));
}

/** As chooseFile, for one that was dropped on the window. */
export async function takeDropped(file: File): Promise<void> {
  offer(given(await reading(api.droppedFile(file))));
}

/** As chooseFile, for the file that the app was opened with, if there is one. */
export async function takeOpened(): Promise<void> {
  offer(given(await reading(api.openedFile(undefined))));
}

function offer(offered: Offered | null): void {
  if (offered?.state === 'refused') say(refusedFileSentence(words(), offered));
  else if (offered) useFileStore.setState({ offered });
}

function reading<T>(answer: Promise<T>): Promise<T> {
  useFileStore.setState({ isWriting: false });
  return answer;
}

function writing<T>(answer: Promise<T>): Promise<T> {
  useFileStore.setState({ isWriting: true });
  return answer;
}

export function forgetOffered(): void {
  useFileStore.setState({ offered: null });
}

/** Takes in all that the offered file holds; the notice leads back. */
export async function importOffered(): Promise<void> {
  const { offered } = useFileStore.getState();
  if (!offered || !(await allSaved())) return;
  forgetOffered();
  const imported = given(await reading(api.importFile({ file: offered.file })));
  if (!imported) return;
  changed();
  const text = importedSentence(words(), imported);
  const undo = { label: words().t('files.undo'), run: () => void undoImport() };
  useAppStore.getState().notify(hasBrought(imported) ? { text, action: undo } : { text });
}

function hasBrought({ added, comments, localInitiatives }: Imported): boolean {
  return added + comments + localInitiatives > 0;
}

async function undoImport(): Promise<void> {
  const undone = given(await api.undoImport(undefined));
  if (!undone) return;
  changed();
  say(words().t('files.importUndone'));
}

function changed(): void {
  useFileStore.setState(({ imports }) => ({ imports: imports + 1 }));
}

/** Opens a scenario of the offered file to be read and commented on; what is open is saved first. */
export async function reviewOffered(scenario: string): Promise<void> {
  const { offered } = useFileStore.getState();
  if (!offered || !(await allSaved())) return;
  const { file } = offered;
  const reviewed = given(await reading(api.reviewFile({ file, scenario })));
  if (!reviewed) return;
  const { row, name, header, followUp, decided } = reviewed;
  useFileStore.setState({ offered: null, review: { file, name, header, scenario, followUp, decided } });
  useDocumentStore.getState().openDocument(row, reviewed.scenario, { kind: 'review' });
  useAppStore.getState().goTo('projection');
}

/** Makes the scenario under review one's own, and opens that. */
export async function copyReviewed(): Promise<void> {
  const { review } = useFileStore.getState();
  if (!review) return;
  const copied = given(await api.copyReviewed({ file: review.file }));
  if (!copied) return;
  await openOwn(copied);
  say(words().t('review.copied', { name: copied.row.name }));
}

async function openOwn({ row, scenario }: CallOutput<'copyReviewed'>): Promise<void> {
  useDocumentStore.getState().openDocument(row, scenario);
  useFileStore.setState({ review: null });
  changed();
  await saveSettings({ openScenarioId: row.id });
}

/** Leaves the review for the overview. The comments are kept, and are there when the file is opened again. */
export function closeReview(): void {
  useDocumentStore.getState().closeDocument();
  useFileStore.setState({ review: null });
  useAppStore.getState().goTo('overview');
}

/** Writes the scenario under review with its comments, for whoever it came from. */
export async function sendBack(): Promise<void> {
  const { review } = useFileStore.getState();
  const returned = review && given(await writing(api.returnFile({ file: review.file })));
  if (returned) say([words().t('files.returned', { path: returned.path }), ...notes(returned)].join(' '));
}

/** Asks how to export scenarios: those named, or all with null. */
export function askToExport(ids: readonly string[] | null): void {
  useFileStore.setState({ exporting: ids });
}

export function forgetExport(): void {
  useFileStore.setState({ exporting: undefined });
}

export async function exportScenarios(ids: readonly string[] | null, withVersions: boolean): Promise<void> {
  if (!(await allSaved())) return;
  const input = { ids: ids === null ? null : [...ids], withVersions };
  const exported = given(await writing(api.exportScenarios(input)));
  if (exported) say([exportedSentence(words(), exported), ...notes(exported)].join(' '));
}

function notes({ isBeside }: Exported): string[] {
  return isBeside ? [words().t('files.besideWhy')] : [];
}
