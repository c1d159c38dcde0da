import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { importedSentence } from '../../shared/words/fileSentences.ts';
import { wordsIn } from '../../shared/words/words.ts';
import { accessibilityFaults } from './axe.ts';
import { chooseFile } from './chooseFile.ts';
import { chooseWhereToSave } from './chooseWhereToSave.ts';
import { exampleScenario } from './exampleScenario.ts';
import { segmentCell } from './fields.ts';
import { type LaunchedApp, launchApp } from './launch.ts';
import { patience } from './patience.ts';
import { goTo, titleOf } from './rail.ts';
import { folderWith } from './storedFolder.ts';
import { expectStrip } from './strip.ts';

const words = wordsIn('da');
const { t } = words;
const folder = mkdtempSync(join(tmpdir(), 'ungeplan-review-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sent = join(folder, 'til-gennemsyn.ungeplan');
const returned = join(folder, 'med-kommentarer.ungeplan');
const plan = { ...exampleScenario(), name: 'Plan for budget 2028', horizonMonths: 36 };
const cellPath = 'aktivitetsparate/persons';
const remark = 'Er tallet fra før sommerferien?\n<b>Tjek</b> med jobcentret.';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const panel = (page: Page) => page.getByRole('complementary', { name: t('review.comments') });
const offer = (page: Page) => page.getByRole('dialog', { name: t('files.offerTitle') });

async function openFile({ app, page }: LaunchedApp, path: string): Promise<void> {
  await chooseFile(app, path);
  await goTo(page, 'overview');
  await button(page, t('files.fromFile')).click();
  await offer(page).waitFor();
}

/** The author writes the scenario to a file for somebody else. */
async function send({ app, page }: LaunchedApp): Promise<void> {
  await goTo(page, 'overview');
  await chooseWhereToSave(app, sent);
  await button(page, t('overview.actionsFor', { name: plan.name })).click();
  await page.getByRole('menuitem', { name: t('files.export'), exact: true }).click();
  await button(page, t('files.save')).click();
  await page.getByText(t('files.exported', { count: 1, path: sent })).waitFor();
}

/** Somebody else reads it, tries to change it, comments on it, gives it back, and makes a copy. */
async function review(reviewer: LaunchedApp): Promise<void> {
  const { page, app } = reviewer;
  await openFile(reviewer, sent);
  await button(page, t('files.review')).press('Enter');
  await page.getByText(t('review.readOnly'), { exact: true }).waitFor();
  await expectStrip(page, plan);

  await goTo(page, 'segments');
  const cell = segmentCell(page, cellPath);
  const shown = await cell.innerText();
  await cell.click();
  await page.keyboard.type('999');
  await page.keyboard.press('Enter');
  expect(await cell.innerText()).toBe(shown);
  await expectStrip(page, plan);

  await cell.click();
  await page.keyboard.press('Shift+F2');
  await panel(page).waitFor();
  await button(page, t('review.add')).click();
  await panel(page).getByText(t('review.textEmpty')).waitFor();
  await panel(page)
    .getByRole('textbox', { name: t('review.write') })
    .fill(remark);
  await panel(page)
    .getByRole('textbox', { name: t('review.author') })
    .fill('Bo Berg');
  await button(page, t('review.add')).click();
  await panel(page).getByText('Bo Berg', { exact: false }).first().waitFor();
  expect(await panel(page).locator('b').count()).toBe(0);
  expect(await accessibilityFaults(page)).toEqual([]);

  await goTo(page, 'projection');
  await panel(page)
    .getByRole('textbox', { name: t('review.write') })
    .fill('Flot overblik.');
  await button(page, t('review.add')).click();
  await panel(page).getByText('Flot overblik.').waitFor();

  await chooseWhereToSave(app, returned);
  await button(page, t('review.sendBack')).click();
  await page.getByText(t('files.returned', { path: returned })).waitFor();

  await button(page, t('review.copy')).click();
  await page.getByTestId('saved').waitFor();
  expect(await page.getByText(t('review.readOnly'), { exact: true }).count()).toBe(0);
  await goTo(page, 'segments');
  await cell.click();
  await page.keyboard.type('999');
  await page.keyboard.press('Enter');
  await expect.poll(() => cell.innerText(), patience).toContain('999');
}

/** The author takes the comments in, twice, and finds the field by them. */
async function receive(author: LaunchedApp): Promise<void> {
  const { page } = author;
  const nothing = { added: 0, renamed: 0, there: 1, figures: 0, localInitiatives: 0, unread: [], unreadCount: 0 };
  for (const comments of [2, 0]) {
    await openFile(author, returned);
    await button(page, t('files.takeComments')).click();
    await page.getByText(importedSentence(words, { ...nothing, comments })).waitFor();
  }
  await goTo(page, 'segments');
  const cell = segmentCell(page, cellPath);
  await cell.getByRole('button').click();
  await panel(page).waitFor();
  expect(await panel(page).getByRole('article').count()).toBe(2);

  await goTo(page, 'overview');
  const about = panel(page).getByRole('article').filter({ hasText: 'Bo Berg' }).first().getByRole('button').first();
  await about.click();
  await titleOf(page, 'segments').waitFor({ state: 'attached' });
  await expect.poll(() => cell.evaluate((one) => one.contains(document.activeElement)), patience).toBe(true);

  await panel(page)
    .getByRole('article')
    .first()
    .getByRole('button', { name: t('review.resolve') })
    .click();
  await expect.poll(() => panel(page).getByRole('article').count(), patience).toBe(1);
  expect(await cell.getByRole('button').count()).toBe(0);
  await panel(page).getByRole('checkbox').check();
  await button(page, t('review.reopen')).waitFor();
  await expectStrip(page, plan);
}

test('a scenario goes to a reviewer, who can change nothing but comment, and comes back with the comments', async () => {
  const author = await launchApp({ dataFolder: await folderWith(plan) });
  await send(author);
  const reviewer = await launchApp();
  await review(reviewer);
  await reviewer.close();
  await receive(author);
  await author.close();
});
