import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCarried } from '../../electron/tables/readCarried.ts';
import { wordsIn } from '../../shared/words/words.ts';
import { largestScenario } from '../bench/largestScenario.ts';
import { exampleDocument } from '../shared/document/exampleDocument.ts';
import { accessibilityFaults } from './axe.ts';
import { chooseFile } from './chooseFile.ts';
import { chooseWhereToSave } from './chooseWhereToSave.ts';
import { exampleScenario } from './exampleScenario.ts';
import { type LaunchedApp, launchApp } from './launch.ts';
import { goTo } from './rail.ts';
import { folderWith } from './storedFolder.ts';

const { t, number } = wordsIn('da');
/** What the strip says when the last draw has been made. */
const drawsDone = t('strip.draws', { count: 5000, shown: number(5000) });
const folder = mkdtempSync(join(tmpdir(), 'ungeplan-exports-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('files of the whole scenario', () => {
  let launched: LaunchedApp;
  beforeAll(async () => {
    launched = await launchApp();
    // What is taken out while the draws come in has no ranges yet.
    await launched.page.getByText(drawsDone).waitFor();
    await goTo(launched.page, 'report');
  });

  /** Presses the button of a kind and waits until the file is said to be written. */
  async function take(kind: 'docx' | 'xlsx' | 'csv', name: string): Promise<Uint8Array> {
    const { app, page } = launched;
    const path = join(folder, name);
    await chooseWhereToSave(app, path);
    await page.getByRole('button', { name: t(`report.kinds.${kind}`), exact: true }).press('Enter');
    await page.getByText(t('exports.saved', { path })).waitFor();
    return readFileSync(path);
  }

  test('the workbook has the numbers of the app, and carries the scenario', async () => {
    const file = await take('xlsx', 'plan.xlsx');
    expect((await readCarried(file))?.scenario).toEqual(exampleDocument);
    const { sheets } = await readXlsx(file);
    expect(sheets.map(({ name }) => name)).toContain('Spænd');
    const headlines = sheets.find(({ name }) => name === 'Nøgletal')?.rows ?? [];
    const extra = headlines.find(([label]) => label === t('workbook.figures.extra'));
    expect(extra?.slice(1, 6).every((cell) => typeof cell === 'number')).toBe(true);
  });

  test('the Word document has the charts as pictures, with what they show', async () => {
    const parts = unzipSync(await take('docx', 'sag.docx'));
    const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const pictures = Object.keys(parts).filter((path) => /^word\/media\/.*\.png$/.test(path));
    expect(pictures.length).toBeGreaterThan(2);
    for (const path of pictures) expect(parts[path]?.length).toBeGreaterThan(5000);
    expect([...document.matchAll(/<wp:docPr [^>]*descr="[^"]{20,}/g)]).toHaveLength(pictures.length);
    expect(document).toContain(t('committeeItem.sections.recommendation'));
  });

  test('the tables come as text in a packed folder', async () => {
    const files = Object.keys(unzipSync(await take('csv', 'tal.zip')));
    expect(files).toContain('Måneder.csv');
  });

  test('a place that is gone gives a sentence, and the screen goes on', async () => {
    const { app, page } = launched;
    const path = join(folder, 'ingen', 'plan.xlsx');
    await chooseWhereToSave(app, path);
    await page.getByRole('button', { name: t('report.kinds.xlsx'), exact: true }).press('Enter');
    await page.getByText(t('errors.fileNotWritten', { path })).waitFor();
    expect(existsSync(path)).toBe(false);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('the workbook opens as a scenario from the overview', async () => {
    const { app, page } = launched;
    await take('xlsx', 'plan.xlsx');
    await goTo(page, 'overview');
    await chooseFile(app, join(folder, 'plan.xlsx'));
    await page.getByRole('button', { name: t('files.fromFile'), exact: true }).press('Enter');
    const offer = page.getByRole('dialog', { name: t('files.offerTitle') });
    await offer.getByText(exampleDocument.name).first().waitFor();
  });
});

test('an export of the largest document that is stopped leaves nothing behind, and the next one is made', async () => {
  const largest = largestScenario(exampleScenario());
  // As few draws as are allowed: the file, and not the draws, is to take its time.
  const dataFolder = await folderWith({ ...largest, uncertainty: { ...largest.uncertainty, draws: 100, seed: 1 } });
  const { app, page, close } = await launchApp({ dataFolder });
  const place = join(folder, 'stort');
  mkdirSync(place);
  const path = join(place, 'plan.xlsx');
  await goTo(page, 'report');
  await chooseWhereToSave(app, path);
  const save = page.getByRole('button', { name: t('report.kinds.xlsx'), exact: true });
  await save.press('Enter');
  const dialog = page.getByRole('dialog', { name: t('exports.making.xlsx') });
  await dialog.getByText(t('exports.working')).waitFor();
  await dialog.getByRole('button', { name: t('files.stop'), exact: true }).press('Enter');
  await dialog.waitFor({ state: 'hidden' });
  expect(readdirSync(place)).toEqual([]);

  await goTo(page, 'projection');
  await goTo(page, 'report');
  expect(await page.getByText(t('exports.saved', { path })).count()).toBe(0);
  await save.press('Enter');
  await page.getByText(t('exports.saved', { path })).waitFor();
  expect(readdirSync(place)).toEqual(['plan.xlsx']);
  await close();
});
