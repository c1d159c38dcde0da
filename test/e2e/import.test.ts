import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordsIn } from '../../shared/words/words.ts';
import { aWorkbook } from '../electron/tables/aWorkbook.ts';
import { bytesOf } from '../shared/tabular/danishExcel.ts';
import { accessibilityFaults } from './axe.ts';
import { chooseFile } from './chooseFile.ts';
import { type LaunchedApp, launchApp } from './launch.ts';
import { patience } from './patience.ts';
import { goTo } from './rail.ts';

const { t } = wordsIn('da');
const folder = mkdtempSync(join(tmpdir(), 'ungeplan-import-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let launched: LaunchedApp;
beforeAll(async () => {
  launched = await launchApp();
  await goTo(launched.page, 'segments');
});
afterAll(() => launched.close());

const dialog = () => launched.page.getByRole('dialog', { name: t('import.title') });
const takeButton = (count: number) => dialog().getByRole('button', { name: t('import.take', { count }) });
const column = (letter: string) =>
  dialog().getByRole('combobox', { name: t('import.columnOf', { letter }), exact: true });

/** Opens a file with these bytes by the button on the screen, with the keyboard. */
async function open(name: string, bytes: Uint8Array): Promise<Locator> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  await chooseFile(launched.app, path);
  await launched.page.getByRole('button', { name: t('import.open') }).press('Enter');
  await dialog().waitFor();
  return dialog();
}

/** The names of the target groups, as the table has them. */
async function groupNames(): Promise<string> {
  return launched.page.getByRole('main').innerText();
}

const text = [
  'M\u00e5lgruppe;Antal personer;Til uddannelse;Til job;Ydelse',
  'Unge m\u00f8dre;1.200;12,5 %;7;8.297',
  'S\u00e6rligt \u00f8vede;85;20;3,o;8.297',
  '',
].join('\r\n');

describe('a file from Danish Excel', () => {
  test('is read without a question, says which rows come in, and what is wrong with the others', async () => {
    const preview = await open('grupper.csv', bytesOf(text, 'windows-1252'));
    await preview.getByText(t('import.comesIn', { count: 1 })).waitFor();
    expect(await preview.getByLabel(t('import.encoding')).inputValue()).toBe('windows-1252');
    expect(await preview.getByLabel(t('import.delimiter')).inputValue()).toBe(';');
    expect(await column('A').inputValue()).toBe('name');
    expect(await column('E').inputValue()).toBe('benefitPerMonth');
    expect(await preview.getByText(t('import.staysOut', { count: 1 })).isVisible()).toBe(true);
    expect(await preview.getByText('“3,o”').isVisible()).toBe(true);
    expect(await accessibilityFaults(launched.page)).toEqual([]);
  });

  test('read in another character set looks wrong, and right again in the first', async () => {
    const encoding = dialog().getByLabel(t('import.encoding'));
    await encoding.selectOption('utf-16le');
    await expect.poll(() => dialog().getByRole('table').innerText(), patience).not.toContain('Unge mødre');
    await encoding.selectOption('windows-1252');
    await expect.poll(() => dialog().getByRole('table').innerText(), patience).toContain('Unge mødre');
  });

  test('comes in as one step of undo', async () => {
    await takeButton(1).press('Enter');
    await dialog().waitFor({ state: 'detached' });
    await expect.poll(groupNames, patience).toContain('Unge mødre');
    await launched.page.keyboard.press('Control+z');
    await expect.poll(groupNames, patience).not.toContain('Unge mødre');
    await launched.page.keyboard.press('Control+y');
    await expect.poll(groupNames, patience).toContain('Unge mødre');
  });

  test('imported again stands beside what is there, which is not touched', async () => {
    await open('grupper.csv', bytesOf(text, 'utf-8', [0xef, 0xbb, 0xbf]));
    await takeButton(1).press('Enter');
    await expect.poll(groupNames, patience).toContain(`Unge mødre ${t('import.ending')}`);
  });
});

describe('a workbook', () => {
  test('is read by its cells, sheet by sheet', async () => {
    const preview = await open('grupper.xlsx', await aWorkbook());
    await preview.getByText(t('import.comesIn', { count: 1 })).waitFor();
    await preview.getByLabel(t('import.sheet')).selectOption({ label: 'Noter' });
    await preview.getByText(t('import.noName')).waitFor();
    await launched.page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
  });
});

test('a file that cannot be read is told of, and a dialog closed without a choice is not', async () => {
  const path = join(folder, 'gammel.xls');
  writeFileSync(path, Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0]));
  await chooseFile(launched.app, path);
  const button = launched.page.getByRole('button', { name: t('import.open') });
  await button.press('Enter');
  await launched.page.getByText(t('import.refused.oldWorkbook')).waitFor();
  await chooseFile(launched.app, null);
  await button.press('Enter');
  expect(await dialog().count()).toBe(0);
});
