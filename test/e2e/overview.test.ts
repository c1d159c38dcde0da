import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { summarise } from '../../shared/model/summarise.ts';
import { wordsIn } from '../../shared/words/words.ts';
import { ownDataFolder } from './dataFolder.ts';
import { exampleScenario } from './exampleScenario.ts';
import { type LaunchedApp, launchApp } from './launch.ts';
import { patience } from './patience.ts';
import { goTo, railEntry, titleOf } from './rail.ts';
import { expectStrip } from './strip.ts';

const { t, number, money } = wordsIn('da');
const example = exampleScenario();
const copy = t('overview.copyOf', { name: example.name });

/** One story: each test goes on from where the one before it ended. */
describe('the overview', () => {
  let launched: LaunchedApp;
  let page: Page;
  beforeAll(async () => {
    launched = await launchApp();
    page = launched.page;
    await goTo(page, 'overview');
  });
  afterAll(() => launched.close());

  const rows = () => page.getByRole('row').filter({ has: page.getByRole('cell') });
  const row = (name: string) => rows().filter({ has: page.getByRole('button', { name, exact: true }) });
  const names = () => rows().locator('th button').allInnerTexts();
  const place = (name: 'active' | 'archive' | 'trash', count: number) =>
    page.getByRole('radio', { name: t(`overview.${name}`, { count: number(count) }), exact: true });
  const search = () => page.getByRole('searchbox', { name: t('overview.search') });

  type RowAction = `overview.${'duplicate' | 'toActive' | 'toArchive' | 'toTrash'}`;

  async function choose(name: string, action: RowAction): Promise<void> {
    await page.getByRole('button', { name: t('overview.actionsFor', { name }), exact: true }).click();
    await page.getByRole('menuitem', { name: t(action), exact: true }).click();
  }

  async function expectNames(...expected: readonly string[]): Promise<void> {
    await expect.poll(names, patience).toEqual(expected);
  }

  test('shows the example with its headlines', async () => {
    await expectNames(example.name);
    const summary = summarise(example);
    const text = await textOf(row(example.name));
    expect(text).toContain(number(summary.extraInEducationOrJob, { signed: true }));
    expect(text).toContain(money(summary.netMunicipality, { signed: true }));
    expect(text).toContain(t('overview.notWithin', { months: number(summary.horizonMonths) }));
    expect(text).toContain(t('overview.openNow'));
  });

  test('duplicates a scenario and opens the copy', async () => {
    await choose(example.name, 'overview.duplicate');
    await titleOf(page, 'projection').waitFor({ state: 'attached' });
    expect(await page.getByRole('banner').innerText()).toContain(copy);
    await expectStrip(page, example);
    await goTo(page, 'overview');
    await expectNames(copy, example.name);
    await place('active', 2).waitFor();
  });

  test('finds by words of the name, and by those of an intervention', async () => {
    await search().fill('kopi');
    await expectNames(copy);
    await search().fill('brobyg');
    await expectNames(copy, example.name);
    await search().fill('findes ikke');
    await expectNames();
    await page.getByText(t('overview.noneFound')).waitFor();
    await search().press('Escape');
    await expectNames(copy, example.name);
  });

  test('moves to the trash, says so, and takes it back', async () => {
    await choose(copy, 'overview.toTrash');
    const notice = page.getByRole('status').filter({ hasText: t('overview.movedToTrash', { name: copy }) });
    await notice.getByText(t('overview.movedToTrash', { name: copy })).waitFor();
    await expectNames(example.name);
    await place('trash', 1).waitFor();
    await notice.getByRole('button', { name: t('app.undo') }).click();
    await expectNames(copy, example.name);
    await place('trash', 0).waitFor();
  });

  test('keeps what is in the trash, and puts it back from there', async () => {
    await choose(copy, 'overview.toTrash');
    await place('trash', 1).press('Enter');
    await expectNames(copy);
    await choose(copy, 'overview.toActive');
    await expectNames();
    await place('active', 2).press('Enter');
    await expectNames(copy, example.name);
  });

  test('archives, and the archive is searched by itself', async () => {
    await choose(example.name, 'overview.toArchive');
    await expectNames(copy);
    await place('archive', 1).press('Enter');
    await expectNames(example.name);
    await search().fill('kopi');
    await expectNames();
    await search().press('Escape');
    await choose(example.name, 'overview.toActive');
    await place('active', 2).press('Enter');
  });

  test('opens a scenario by its name', async () => {
    await page.getByRole('button', { name: example.name, exact: true }).click();
    await titleOf(page, 'projection').waitFor({ state: 'attached' });
    expect(await page.getByRole('banner').innerText()).not.toContain(copy);
    await expectStrip(page, example);
  });

  test('makes a new scenario from the example', async () => {
    await goTo(page, 'overview');
    await page.getByRole('button', { name: t('overview.newScenario') }).click();
    await page.getByRole('menuitem', { name: t('overview.newExample') }).click();
    await titleOf(page, 'projection').waitFor({ state: 'attached' });
    await goTo(page, 'overview');
    await expectNames(example.name, copy, example.name);
  });
});

test('a scenario in the trash is not the one that the next start opens', async () => {
  const dataFolder = ownDataFolder();
  const first = await launchApp({ dataFolder });
  await goTo(first.page, 'overview');
  await first.page.getByRole('button', { name: t('overview.actionsFor', { name: example.name }), exact: true }).click();
  await first.page.getByRole('menuitem', { name: t('overview.toTrash'), exact: true }).click();
  await first.page.getByText(t('overview.emptyPlace')).waitFor();
  expect(await railEntry(first.page, 'projection').isDisabled()).toBe(true);
  await first.close();

  const second = await launchApp({ dataFolder, ready: 'app' });
  await titleOf(second.page, 'overview').waitFor();
  expect(await second.page.getByRole('banner').innerText()).not.toContain(example.name);
  await second.close();
});

async function textOf(row: Locator): Promise<string> {
  return (await row.allInnerTexts()).join(' ');
}
