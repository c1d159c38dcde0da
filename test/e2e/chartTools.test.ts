import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordsIn } from '../../shared/words/words.ts';
import { type LaunchedApp, launchApp } from './launch.ts';
import { goTo } from './rail.ts';

const { t } = wordsIn('da');
const folder = mkdtempSync(join(tmpdir(), 'ungeplan-charts-'));
const chart = t('projection.peopleTitle');

let launched: LaunchedApp;
let page: Page;

beforeAll(async () => {
  launched = await launchApp();
  page = launched.page;
  // A picture taken while the draws come in is not the one that is taken after.
  await page
    .getByTestId('result-strip')
    .getByText(/, færdig$/)
    .waitFor();
});

afterAll(async () => launched.close());

/** The next file dialog answers with a file of this name; gives its path. */
async function answerWith(name: string): Promise<string> {
  const path = join(folder, name);
  await launched.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);
  return path;
}

async function press(key: 'copyPicture' | 'savePicture' | 'saveData', title = chart): Promise<void> {
  await page.getByRole('button', { name: t(`exports.${key}`, { chart: title }) }).press('Enter');
}

async function saveAs(name: string, key: 'savePicture' | 'saveData', title = chart): Promise<string> {
  const path = await answerWith(name);
  await press(key, title);
  await page.getByRole('status').getByText(t('exports.saved', { path })).waitFor();
  return path;
}

describe('the picture of a chart', () => {
  test('is a drawing that stands alone: title, unit, source and mark of the example in it, and no variable left', async () => {
    const svg = readFileSync(await saveAs('figur.svg', 'savePicture'), 'utf8');
    expect(svg).not.toMatch(/var\(|class=|https?:\/\/(?!www\.w3\.org\/2000\/svg)/);
    for (const text of [
      chart,
      t('projection.differenceIn', { who: t('projection.everybody') }),
      t('app.illustrative'),
      'Kilde:',
      '2027',
      '+46',
    ])
      expect(svg).toContain(text);
    expect(svg).toContain("font-family:'IBM Plex Sans'");
    // The line of the plan has a point a month.
    expect(svg).toMatch(/<path d="M(?:[\d.]+ [\d.]+L){60}[\d.]+ [\d.]+"[^>]*stroke="rgb\(27, 79, 145\)"/);
  });

  test('is the same in a dark window', async () => {
    const light = readFileSync(await saveAs('lys.svg', 'savePicture'), 'utf8');
    await page.evaluate(() => {
      document.documentElement.dataset.theme = 'dark';
    });
    const dark = readFileSync(await saveAs('moerk.svg', 'savePicture'), 'utf8');
    await page.evaluate(() => {
      document.documentElement.dataset.theme = 'light';
    });
    // The draws may have come nearer meanwhile: shapes and ranges may differ, colours may not.
    const looks = (svg: string) => svg.replace(/ (?:d|c?[xy]|[xy][12])="[^"]*"|(?<=>)[^<]+/g, '');
    expect(looks(dark)).toBe(looks(light));
  });

  test('is twice as large as PNG, and is not empty', async () => {
    const path = await saveAs('figur.png', 'savePicture');
    const svg = readFileSync(await saveAs('samme.svg', 'savePicture'), 'utf8');
    const [, width = '', height = ''] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
    const png = readFileSync(path);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
      Math.round(Number(width) * 2),
      Math.round(Number(height) * 2),
    ]);
    expect(png.length).toBeGreaterThan(20_000);
  });

  test('is on the clipboard when it has been copied', async () => {
    await press('copyPicture');
    await page.getByRole('status').getByText(t('exports.copied')).waitFor();
    const formats = await launched.app.evaluate(async ({ clipboard }) => {
      const both = clipboard as unknown as {
        availableFormats?: () => string[];
        has: (type: string) => Promise<boolean>;
      };
      return both.availableFormats ? both.availableFormats() : (await both.has('image/png')) && ['image/png'];
    });
    expect(formats).toContain('image/png');
  });

  test('of the evidence names what it is of, and is not marked as an example', async () => {
    await goTo(page, 'evidence');
    const title = t('evidence.forestTitle');
    await page.getByRole('button', { name: t('exports.savePicture', { chart: title }) }).waitFor();
    const svg = readFileSync(await saveAs('evidens.svg', 'savePicture', title), 'utf8');
    expect(svg).not.toMatch(/var\(|class=/);
    expect(svg).not.toContain(t('app.illustrative'));
    expect(svg).toContain(t('evidence.forestControl'));
    expect(svg).toContain('evidensbiblioteket');
    await goTo(page, 'projection');
  });
});

describe.each(['projection', 'uncertainty', 'segments'] as const)('every chart on the screen %s', (screen) => {
  test('has a picture that stands alone, with something drawn in it', async () => {
    await goTo(page, screen);
    const buttons = page.getByRole('button', { name: t('exports.savePicture', { chart: '' }).trim() });
    await buttons.first().waitFor();
    const titles = await buttons.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
    for (const [at, label] of titles.entries()) {
      const path = await answerWith(`${screen}-${at}.svg`);
      await page.getByRole('button', { name: label, exact: true }).press('Enter');
      await page.getByRole('status').getByText(t('exports.saved', { path })).waitFor();
      // Without the font, which is letters and digits of any kind.
      const svg = readFileSync(path, 'utf8').replace(/<style>.*<\/style>/, '');
      expect(svg, label).not.toMatch(/var\(|class=|NaN/);
      expect(svg, label).toMatch(/<(?:path|circle|rect) [^>]*fill="rgb|<path [^>]*stroke="rgb/);
    }
    await goTo(page, 'projection');
  });
});

describe('the numbers of a chart', () => {
  const head = t('projection.differenceColumn');

  test('are a workbook with real numbers and the source', async () => {
    const { sheets } = await readXlsx(readFileSync(await saveAs('tal.xlsx', 'saveData')));
    const [heads = [], ...rows] = sheets[0]?.rows ?? [];
    expect(rows.length).toBeGreaterThan(15);
    for (const row of rows) expect(row.slice(1).every((cell) => typeof cell === 'number')).toBe(true);
    expect(Math.round(Number(rows.at(-1)?.[heads.indexOf(head)]))).toBe(46);
    expect(sheets[1]?.rows.flat().join(' ')).toContain(t('app.illustrative'));
  });

  test('are text with semicolons and decimal commas where that is chosen', async () => {
    const text = readFileSync(await saveAs('tal.csv', 'saveData'), 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    const [heads = [], ...rows] = text
      .slice(1)
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(';'));
    expect(rows.length).toBeGreaterThan(15);
    expect(rows.at(-1)?.[heads.indexOf(head)]).toMatch(/^46(?:,\d+)?$/);
  });
});
