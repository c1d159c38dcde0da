import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordsIn } from '../../shared/words/words.ts';
import { accessibilityFaults } from './axe.ts';
import { chooseFile } from './chooseFile.ts';
import { tooWideBy, unreadableTexts } from './cut.ts';
import { type LaunchedApp, launchApp } from './launch.ts';
import { patience } from './patience.ts';
import { goTo, titleOf } from './rail.ts';
import { untilSaved } from './saved.ts';
import { resize } from './windowSize.ts';

const { t } = wordsIn('da');
/** Drawing takes some seconds on a loaded machine. */
const drawn = { timeout: 60_000 };

/** One story: each test goes on from where the one before it ended. */
describe('follow-up', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'ungeplan-follow-up-'));
  let launched: LaunchedApp;
  let page: Page;
  const start = async () => {
    launched = await launchApp({ dataFolder });
    page = launched.page;
    await goTo(page, 'followUp');
  };
  beforeAll(start);
  afterAll(async () => {
    await launched.close();
    rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 });
  });

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const dialog = () => page.getByRole('dialog');
  const main = () => page.getByRole('main');
  const cell = (key: string) => page.locator(`[data-figure="${key}"]`);
  const ofAll = (period: string) => cell(`educationOrJob/all/${period}`);
  const keys = async (...all: string[]) => {
    for (const key of all) await page.keyboard.press(key);
  };

  test('asks for a decided version, and follows the one that is locked', async () => {
    await button(t('followUp.lockVersion')).press('Enter');
    await dialog().getByText(t('versions.decide'), { exact: true }).first().press('Enter');
    await dialog().getByLabel(t('versions.body')).fill('Byrådet');
    await dialog()
      .getByRole('button', { name: t('versions.decideDo') })
      .press('Enter');
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    await main().getByText('Byrådet').first().waitFor();
    // What could be expected stands beside the first month as soon as it is drawn.
    await expect.poll(() => page.locator('tbody tr').first().innerText(), drawn).toMatch(/januar 2027\s+4[0-9]{2}/);
  });

  test('takes targets from it with one press, and one undo takes them back', async () => {
    await button(t('followUp.takeFromDecided')).press('Enter');
    const edit = page.getByRole('button', { name: new RegExp(`^${t('followUp.editTargetOf', { what: '' }).trim()}`) });
    await expect.poll(() => edit.count(), patience).toBeGreaterThan(4);
    await titleOf(page, 'followUp').waitFor({ state: 'attached' });
    await ofAll('2027-01').click();
    await keys('Control+z');
    await expect.poll(() => edit.count(), patience).toBe(0);
    await keys('Control+y');
    await expect.poll(() => edit.count(), patience).toBeGreaterThan(4);
  });

  test('typed figures go down by Enter, a wrong one says why, and a gap stays a gap', async () => {
    await ofAll('2027-01').click();
    await page.keyboard.type('434');
    await keys('Enter');
    await page.keyboard.type('3,o');
    await page.getByText('“3,o”').waitFor();
    await keys('Escape', 'ArrowDown');
    await page.keyboard.type('490');
    await keys('Enter');
    expect(await ofAll('2027-01').innerText()).toBe('434');
    expect(await ofAll('2027-02').innerText()).toBe(t('followUp.notCounted'));
    expect(await ofAll('2027-03').innerText()).toBe('490');
    await untilSaved(page);
    await expect.poll(() => main().innerText(), drawn).toContain(t('followUp.badge.expected'));
  });

  test('a correction keeps what stood there', async () => {
    await ofAll('2027-01').click();
    await page.keyboard.type('430');
    await keys('Enter', 'ArrowUp');
    await main()
      .getByText(/Før: 434/)
      .waitFor();
  });

  test('a pasted column comes in from the chosen cell, as one step of undo', async () => {
    await launched.app.evaluate(({ clipboard }, text) => clipboard.writeText(text), '516\r\n\r\n1.562\r\nabc');
    await ofAll('2027-04').click();
    await keys('Control+v');
    await expect.poll(() => ofAll('2027-04').innerText(), patience).toBe('516');
    expect(await ofAll('2027-06').innerText()).toBe('1.562');
    await main().getByText('“abc”').waitFor();
    await keys('Control+z');
    await expect.poll(() => ofAll('2027-04').innerText(), patience).toBe(t('followUp.notCounted'));
    await keys('Control+y');
  });

  test('a file comes in by the same preview as target groups', async () => {
    const path = join(dataFolder, 'tal.csv');
    const rows = ['Måned;I uddannelse eller job;Målgruppe', '06-2027;570;', 'juli 2027;600;', 'uge 7;1;'];
    writeFileSync(path, rows.join('\r\n'));
    await chooseFile(launched.app, path);
    await button(t('followUp.import')).press('Enter');
    await dialog()
      .getByText(t('import.comesIn', { count: 2 }))
      .waitFor();
    await dialog().getByText('“uge 7”').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await dialog()
      .getByRole('button', { name: t('followUp.importTake', { count: 2 }) })
      .press('Enter');
    await page.getByText(t('followUp.importDone', { count: 2, corrected: 1 })).waitFor();
    expect(await ofAll('2027-06').innerText()).toBe('570');
    expect(await ofAll('2027-07').innerText()).toBe('600');
  });

  test('the verdicts are there, by month and by quarter', async () => {
    await expect.poll(() => main().innerText(), drawn).toContain(t('followUp.board'));
    await page.getByRole('radio', { name: t('followUp.quarters') }).press('Enter');
    await expect.poll(() => ofAll('2027-Q1').innerText(), patience).toBe('490');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('radio', { name: t('followUp.months') }).press('Enter');
  });

  test('nothing of it is cut in a small window, or when the page is zoomed', async () => {
    for (const [width, height, zoom] of [
      [1100, 700, 1],
      [1366, 768, 2],
    ] as const) {
      await resize(launched, width, height, zoom);
      // A chart takes its new width a frame after the window has its own.
      await expect.poll(() => unreadableTexts(page), patience).toEqual([]);
      expect(await tooWideBy(page, 'main')).toBe(0);
    }
    await resize(launched, 1440, 900, 1);
  });

  test('all of it is there after a restart', async () => {
    await untilSaved(page);
    await launched.close();
    await start();
    await expect.poll(() => ofAll('2027-07').innerText(), drawn).toBe('600');
    await ofAll('2027-01').click();
    await main()
      .getByText(/Før: 434/)
      .waitFor();
    await expect.poll(() => main().innerText(), drawn).toContain(t('followUp.record'));
  });

  test('a new scenario goes on from the figures, beside the decided one', async () => {
    await button(t('followUp.rebase')).press('Enter');
    const make = dialog().getByRole('button', { name: t('followUp.rebaseDo') });
    await expect.poll(() => make.isEnabled(), drawn).toBe(true);
    await dialog().getByText(t('followUp.rebaseMoved')).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await make.press('Enter');
    await titleOf(page, 'projection').waitFor({ state: 'attached' });
    await goTo(page, 'overview');
    const names = () => main().locator('tbody th button').allInnerTexts();
    await expect.poll(names, patience).toHaveLength(2);
    expect((await names()).join()).toContain('juli 2027');
  });
});
