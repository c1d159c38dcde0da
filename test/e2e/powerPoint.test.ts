import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { errorSentence } from '../../shared/words/sentences.ts';
import { wordsIn } from '../../shared/words/words.ts';
import { elements, readPackage } from '../electron/exports/pptxPackage.ts';
import { chooseWhereToSave } from './chooseWhereToSave.ts';
import { launchApp } from './launch.ts';
import { goTo } from './rail.ts';

const words = wordsIn('da');
const { t } = words;
const folder = mkdtempSync(join(tmpdir(), 'ungeplan-slides-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the slides go to PowerPoint; a place that cannot be written to is told of and nothing is left there', async () => {
  const launched = await launchApp();
  const { app, page } = launched;
  const save = () => page.getByRole('button', { name: t('report.kinds.pptx'), exact: true }).click();
  await goTo(page, 'report');

  const path = join(folder, 'plan.pptx');
  await chooseWhereToSave(app, path);
  await save();
  await page.getByText(t('exports.saved', { path })).waitFor();
  const parts = readPackage(readFileSync(path));
  const first = parts.get('ppt/slides/slide1.xml')?.xml ?? null;
  expect(elements(first, 'a:t')[0]?.textContent).toBe('Ungeplan 2027–2031');
  expect([...parts.keys()].filter((part) => /^ppt\/slides\/slide\d+\.xml$/.test(part)).length).toBeGreaterThan(14);
  // What matters most has been computed for the file, whether or not the screen has asked for it.
  expect([...parts.values()].some(({ xml }) => xml?.textContent?.includes('Mest betyder'))).toBe(true);

  const taken = join(folder, 'taken.pptx');
  mkdirSync(taken);
  await chooseWhereToSave(app, taken);
  await save();
  await page.getByText(errorSentence(words, { code: 'fileNotWritten', facts: { path: taken } })).waitFor();
  expect(existsSync(taken)).toBe(true);
  expect(readdirSync(folder).sort()).toEqual(['plan.pptx', 'taken.pptx']);

  await chooseWhereToSave(app, null);
  await save();
  expect(readdirSync(folder)).toHaveLength(2);
  await launched.close();
});
