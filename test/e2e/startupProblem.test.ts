import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { asideFolder, companionsOf, databaseFile } from '../../electron/database/layout.ts';
import { newestOf } from '../../electron/database/migrate.ts';
import { migrations } from '../../electron/database/migrations/index.ts';
import { callError } from '../../shared/contract/errors.ts';
import { errorSentence } from '../../shared/words/sentences.ts';
import { wordsIn } from '../../shared/words/words.ts';
import { overwrite, pageOf, withDatabase } from '../electron/database/onFile.ts';
import { readLines } from '../shared/file/fileText.ts';
import { exampleScenario } from './exampleScenario.ts';
import { launchApp } from './launch.ts';
import { folderWith } from './storedFolder.ts';
import { expectStrip } from './strip.ts';

const words = wordsIn('da');
const { t } = words;
const plan = { ...exampleScenario(), name: 'Plan for budget 2028', horizonMonths: 36 };
const other = { ...exampleScenario(), name: 'Kun mentorer' };

/** Damage that SQLite's check finds and that leaves every document readable. */
function damage(folder: string): Buffer {
  const file = databaseFile(folder);
  overwrite(file, pageOf(folder, 'scenarios_by_change'), Buffer.alloc(4096, 0x5a));
  return readFileSync(file);
}

type ButtonName = `startupProblem.${'restore' | 'retry' | 'saveReadable'}`;

const button = (page: Page, name: ButtonName) => page.getByRole('button', { name: t(name), exact: true });

/** What the window says is wrong. */
const saidWrong = (page: Page) => page.getByRole('alert').first().innerText();

describe('a database that is damaged', () => {
  test('is told of, and the backup brings the scenario back with the damaged file kept aside', async () => {
    const folder = await folderWith(plan, other);
    const damaged = damage(folder);
    const launched = await launchApp({ dataFolder: folder, ready: 'app' });
    const { page } = launched;
    await page.getByRole('heading', { name: t('startupProblem.title') }).waitFor();
    expect(await saidWrong(page)).toBe(errorSentence(words, callError('damaged')));
    expect(await page.getByRole('main').innerText()).toContain(folder);
    const menu = await launched.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label));
    expect(menu).toEqual([t('menu.file'), t('menu.edit'), t('menu.view')]);

    await button(page, 'startupProblem.retry').click();
    await page.getByRole('heading', { name: t('startupProblem.title') }).waitFor();
    expect(readFileSync(databaseFile(folder)).equals(damaged)).toBe(true);

    await button(page, 'startupProblem.restore').click();
    await page.waitForSelector('html[data-ready="projection"]');
    await expectStrip(page, plan);
    expect(await page.getByRole('banner').innerText()).toContain(plan.name);
    const aside = readdirSync(asideFolder(folder)).filter((name) => name.endsWith('.sqlite'));
    expect(aside).toHaveLength(1);
    expect(readFileSync(join(asideFolder(folder), aside[0] ?? '')).equals(damaged)).toBe(true);
    await launched.close();
  });

  test('gives what can be read to a file of the user’s choice, and is left as it is', async () => {
    const folder = await folderWith(plan, other);
    const damaged = damage(folder);
    const launched = await launchApp({ dataFolder: folder, ready: 'app' });
    const { app, page } = launched;
    const path = join(folder, 'reddet.ungeplan');
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    }, path);
    await button(page, 'startupProblem.saveReadable').click();
    await page.getByText(t('startupProblem.savedReadable', { scenarios: 2, unreadable: 0, path }).trim()).waitFor();
    const read = readLines(readFileSync(path, 'utf8').split('\n').filter(Boolean));
    expect(read?.unread).toEqual([]);
    expect(read?.scenarios.map(({ scenario }) => scenario)).toEqual(expect.arrayContaining([plan, other]));
    expect(readFileSync(databaseFile(folder)).equals(damaged)).toBe(true);
    await launched.close();
  });

  test('opens by a new try when its file has been put back by hand', async () => {
    const folder = await folderWith(plan);
    const whole = readFileSync(databaseFile(folder));
    overwrite(databaseFile(folder), 0, Buffer.alloc(100, 0x5a));
    const launched = await launchApp({ dataFolder: folder, ready: 'app' });
    const { page } = launched;
    await page.getByRole('heading', { name: t('startupProblem.title') }).waitFor();
    writeFileSync(databaseFile(folder), whole);
    await button(page, 'startupProblem.retry').click();
    await page.waitForSelector('html[data-ready="projection"]');
    await expectStrip(page, plan);
    await launched.close();
  });
});

test('a database of a newer app is refused with both versions named, and left as it was to the byte', async () => {
  const folder = await folderWith(plan);
  withDatabase(folder, (database) => database.pragma('user_version = 70'));
  const before = readFileSync(databaseFile(folder));
  const launched = await launchApp({ dataFolder: folder, ready: 'app' });
  const { page } = launched;
  const said = await saidWrong(page);
  expect(said).toBe(errorSentence(words, callError('fromFuture', { found: 70, newest: newestOf(migrations) })));
  expect(said).toMatch(new RegExp(`70.*${newestOf(migrations)}`));
  expect(await button(page, 'startupProblem.saveReadable').count()).toBe(0);
  await button(page, 'startupProblem.retry').click();
  expect(await saidWrong(page)).toBe(said);
  await launched.close();
  expect(readFileSync(databaseFile(folder)).equals(before)).toBe(true);
  expect(companionsOf(databaseFile(folder))).toEqual([]);
  expect(existsSync(asideFolder(folder))).toBe(false);
});

test('a database that has gone is missed, and not begun anew', async () => {
  const folder = await folderWith(plan);
  const whole = readFileSync(databaseFile(folder));
  rmSync(databaseFile(folder));
  const launched = await launchApp({ dataFolder: folder, ready: 'app' });
  const { page } = launched;
  expect(await saidWrong(page)).toBe(errorSentence(words, callError('missing')));
  expect(existsSync(databaseFile(folder))).toBe(false);
  writeFileSync(databaseFile(folder), whole);
  await button(page, 'startupProblem.retry').click();
  await expectStrip(page, plan);
  await launched.close();
});
