import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { exportedSentence, importedSentence, refusedFileSentence } from '../../shared/words/fileSentences.ts';
import { wordsIn } from '../../shared/words/words.ts';
import { accessibilityFaults } from './axe.ts';
import { chooseFile } from './chooseFile.ts';
import { chooseWhereToSave } from './chooseWhereToSave.ts';
import { ownDataFolder } from './dataFolder.ts';
import { exampleScenario } from './exampleScenario.ts';
import { launchApp } from './launch.ts';
import { patience } from './patience.ts';
import { goTo } from './rail.ts';
import { folderWith } from './storedFolder.ts';

const words = wordsIn('da');
const { t } = words;
const folder = mkdtempSync(join(tmpdir(), 'ungeplan-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const path = join(folder, 'alle.ungeplan');
const plan = { ...exampleScenario(), name: 'Plan for budget 2028', horizonMonths: 36 };
const other = { ...exampleScenario(), name: 'Kun mentorer', interventions: [] };

const nothing = { renamed: 0, there: 0, comments: 0, figures: 0, localInitiatives: 0, unread: [], unreadCount: 0 };

const rows = (page: Page) => page.getByRole('row').filter({ has: page.getByRole('cell') });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const offer = (page: Page) => page.getByRole('dialog', { name: t('files.offerTitle') });

/** What the overview says of each scenario but where it is open and when it was changed, in an order of its own. */
async function told(page: Page): Promise<string[]> {
  const texts = await rows(page).allInnerTexts();
  return texts.map((text) => text.replaceAll(t('overview.openNow'), '').replace(/\s+/g, ' ').trim()).sort();
}

/** Puts the example, which a first run opens, into the trash. */
async function emptied(page: Page): Promise<void> {
  await goTo(page, 'overview');
  await button(page, t('overview.actionsFor', { name: exampleScenario().name })).click();
  await page.getByRole('menuitem', { name: t('overview.toTrash'), exact: true }).click();
  await page.getByText(t('overview.emptyPlace')).waitFor();
}

describe('all scenarios in one file', () => {
  test('taken into an empty app are the same set; the import is taken back as one', async () => {
    const here = await launchApp({ dataFolder: await folderWith(plan, other) });
    await goTo(here.page, 'overview');
    await expect.poll(() => rows(here.page).count(), patience).toBe(2);
    const expected = await told(here.page);
    await chooseWhereToSave(here.app, path);
    await button(here.page, t('files.exportAll')).press('Enter');
    await button(here.page, t('files.save')).waitFor();
    expect(await accessibilityFaults(here.page)).toEqual([]);
    await button(here.page, t('files.save')).press('Enter');
    await here.page.getByText(exportedSentence(words, { path, count: 2, unreadable: [], isBeside: false })).waitFor();
    await here.close();

    const there = await launchApp();
    const { page } = there;
    await emptied(page);
    await chooseFile(there.app, path);
    await button(page, t('files.fromFile')).press('Enter');
    await offer(page).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await offer(page).innerText()).toContain(plan.name);
    await offer(page)
      .getByRole('button', { name: t('files.importAll') })
      .press('Enter');
    await page.getByText(importedSentence(words, { ...nothing, added: 2 })).waitFor();
    await expect.poll(() => told(page), patience).toEqual(expected);

    await button(page, t('files.undo')).press('Enter');
    await page.getByText(t('files.importUndone')).waitFor();
    await page.getByText(t('overview.emptyPlace')).waitFor();
    await page.getByRole('radio', { name: t('overview.trash', { count: '3' }), exact: true }).waitFor();
    await there.close();
  });

  test('with a damaged part the rest comes in, and the part is named', async () => {
    const broken = join(folder, 'skadet.ungeplan');
    const lines = readFileSync(path, 'utf8').split('\n');
    const damaged = lines.map((line) =>
      line.includes(`"name":"${other.name}"`) ? line.replace('"version":1', '"version":"x"') : line,
    );
    writeFileSync(broken, damaged.join('\n'));
    const launched = await launchApp({ dataFolder: await folderWith(plan) });
    await goTo(launched.page, 'overview');
    await chooseFile(launched.app, broken);
    await button(launched.page, t('files.fromFile')).click();
    await offer(launched.page)
      .getByText(t('files.unread.scenario', { name: other.name }))
      .waitFor();
    await offer(launched.page)
      .getByRole('button', { name: t('files.import'), exact: true })
      .click();
    const brought = { ...nothing, added: 1, renamed: 1, unread: [{ kind: 'scenario', name: other.name }] as const };
    await launched.page
      .getByText(importedSentence(words, { ...brought, unread: [...brought.unread], unreadCount: 1 }))
      .waitFor();
    await button(launched.page, `${plan.name.slice(0, 120)}${t('files.imported', { name: '' })}`).waitFor();
    await launched.close();
  });
});

test('a file that is not ours is told of, and nothing changes', async () => {
  const wrong = join(folder, 'regneark.ungeplan');
  writeFileSync(wrong, 'Kære kollega');
  const launched = await launchApp();
  const { page } = launched;
  await goTo(page, 'overview');
  const before = await told(page);
  await chooseFile(launched.app, wrong);
  await button(page, t('files.fromFile')).click();
  const refused = { state: 'refused', name: 'regneark.ungeplan', reason: 'notOurs', facts: {} } as const;
  await page.getByText(refusedFileSentence(words, refused)).waitFor();
  expect(await told(page)).toEqual(before);
  await chooseFile(launched.app, null);
  await button(page, t('files.fromFile')).click();
  expect(await page.getByRole('alert').count()).toBe(0);
  await launched.close();
});

test('a file is opened by dropping it on any screen, and with the app itself, also when it is running', async () => {
  const dataFolder = ownDataFolder();
  const first = await launchApp({ dataFolder });
  const { page } = first;
  await goTo(page, 'projection');
  // The page's own way to a file with a place on the disk, as a person's drag gives it one.
  await page.evaluate(() => {
    const input = Object.assign(document.createElement('input'), { type: 'file', id: 'drag' });
    document.body.append(input);
  });
  await page.locator('#drag').setInputFiles(path);
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('#drag');
    const dataTransfer = new DataTransfer();
    if (input?.files?.[0]) dataTransfer.items.add(input.files[0]);
    input?.remove();
    const options = { dataTransfer, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new DragEvent('dragover', options));
    document.body.dispatchEvent(new DragEvent('drop', options));
  });
  await offer(page).waitFor();
  expect(await offer(page).innerText()).toContain('alle.ungeplan');
  await page.keyboard.press('Escape');
  await offer(page).waitFor({ state: 'detached' });

  await first.app.evaluate(({ app }, file) => {
    app.emit('second-instance', {}, ['ungeplan', file], '/');
  }, path);
  await offer(page).waitFor();
  await first.close();

  const second = await launchApp({ dataFolder, args: [path] });
  await offer(second.page).waitFor();
  await second.close();
});
