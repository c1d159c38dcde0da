import { callError, type Result } from '../../shared/contract/errors.ts';
import type { DataTable } from '../../shared/tables/dataTable.ts';
import { wordsIn } from '../../shared/words/words.ts';
import { api } from '../api.ts';
import { useAppStore } from '../state/appStore.ts';
import { useDocumentStore } from '../state/documentStore.ts';
import type { Picture } from './picture/chartPicture.ts';

/** What stands at a chart. */
export interface ChartTexts {
  readonly title: string;
  /** Unit and base; empty for none. */
  readonly subtitle: string;
  /** Where the numbers come from. */
  readonly source: string;
  /** What else a reader must know. */
  readonly notes?: readonly string[];
  /** What the chart is of, where that is not the open scenario. */
  readonly subject?: string;
}

/** Puts the chart on the clipboard as a picture, and says so. */
export async function copyPicture(chart: HTMLElement | null, texts: ChartTexts): Promise<void> {
  const picture = await pictureOf(chart, texts);
  if (!picture) return;
  tell(await api.copyPicture({ png: picture.png }), () => words().t('exports.copied'));
}

/** Asks where to, and saves the chart as PNG or SVG. */
export async function savePicture(chart: HTMLElement | null, texts: ChartTexts): Promise<void> {
  const picture = await pictureOf(chart, texts);
  if (!picture) return;
  tell(await api.savePicture({ name: nameOf(texts), ...picture }), ({ path }) => words().t('exports.saved', { path }));
}

/** Asks where to, and saves the numbers of the chart as a workbook or as text. */
export async function saveData(table: DataTable, texts: ChartTexts): Promise<void> {
  const notes = [...table.notes, ...notesOf(texts)];
  const saved = await api.saveTable({ name: nameOf(texts), table: { ...table, notes } });
  tell(saved, ({ path }) => words().t('exports.saved', { path }));
}

const words = () => wordsIn(useAppStore.getState().settings.language);

/** Loaded when the first picture is made: no start waits for it. */
async function pictureOf(chart: HTMLElement | null, texts: ChartTexts): Promise<Picture | null> {
  if (!chart) return null;
  try {
    const { chartPicture } = await import('./picture/chartPicture.ts');
    return await chartPicture(chart, { ...texts, notes: notesOf({ ...texts, subtitle: '' }) });
  } catch {
    useAppStore.getState().fail(callError('noPicture'));
    return null;
  }
}

/** What goes with the numbers wherever they go. */
function notesOf({ subtitle, source, notes = [], subject }: ChartTexts): string[] {
  const { t } = words();
  const isIllustrative = subject === undefined && useDocumentStore.getState().open?.row.isExample;
  const illustrative = isIllustrative ? `${t('app.illustrative')}. ${t('app.illustrativeWhy')}` : '';
  return [subtitle, ...notes, source, illustrative].filter((note) => note !== '');
}

function nameOf({ title, subject }: ChartTexts): string {
  const name = subject ?? useDocumentStore.getState().open?.history.present.name;
  return name === undefined ? title : words().t('exports.fileName', { subject: name, chart: title });
}

function tell<Value>(result: Result<Value>, done: (value: Value) => string): void {
  const { notify, fail } = useAppStore.getState();
  if (result.ok) notify({ text: done(result.value) });
  // A dialog that was closed without a choice is no error.
  else if (result.error.code !== 'cancelled') fail(result.error);
}
