import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { removeSegment } from '../../shared/document/edits/removeSegment.ts';
import { writeField } from '../../shared/document/field.ts';
import type { Scenario } from '../../shared/document/scenario.ts';
import { wordsIn } from '../../shared/words/words.ts';
import { ownDataFolder } from './dataFolder.ts';
import { exampleScenario } from './exampleScenario.ts';
import { expectCell, segmentCell } from './fields.ts';
import { type LaunchedApp, launchApp } from './launch.ts';
import { patience } from './patience.ts';
import { goTo } from './rail.ts';
import { untilSaved } from './saved.ts';
import { expectStrip } from './strip.ts';

const { t } = wordsIn('da');
const example = exampleScenario();
const persons = (value: number): Scenario => writeField(example, 'segments/aktivitetsparate/persons', value);

/** Each test goes on from where the one before it ended: with the example as it was, unless it says otherwise. */
describe('the table of target groups, by keyboard', () => {
  let launched: LaunchedApp;
  let page: Page;
  beforeAll(async () => {
    launched = await launchApp();
    page = launched.page;
    await goTo(page, 'segments');
  });
  afterAll(() => launched.close());

  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const at = () => page.evaluate(() => document.activeElement?.closest('[data-cell]')?.getAttribute('data-cell'));
  const expectAt = (path: string) => expect.poll(at, patience).toBe(`segments/${path}`);
  const order = () => page.locator('tbody th[data-cell]').evaluateAll((names) => names.map((name) => name.textContent));
  const clipboard = () => launched.app.evaluate(({ clipboard: board }) => board.readText());
  const setClipboard = (text: string) =>
    launched.app.evaluate(({ clipboard: board }, words) => board.writeText(words), text);

  test('what is typed moves the strip at once; Enter goes down, one undo takes it back', async () => {
    await segmentCell(page, 'aktivitetsparate/persons').click();
    await page.keyboard.type('250');
    await expectStrip(page, persons(250));
    await press('Enter');
    await expectAt('svaer-psykisk-lidelse/persons');
    await expectCell(segmentCell(page, 'aktivitetsparate/persons'), '250');
    await press('Control+z');
    await expectCell(segmentCell(page, 'aktivitetsparate/persons'), '240');
    await expectStrip(page, example);
  });

  test('arrows, Home, End and Tab walk it, and Tab leaves at the end of a row', async () => {
    await segmentCell(page, 'aktivitetsparate/persons').click();
    await press('ArrowRight', 'ArrowDown', 'Tab');
    await expectAt('svaer-psykisk-lidelse/baseline/toEducation');
    await press('Home');
    await expectAt('svaer-psykisk-lidelse/name');
    await press('End');
    await expectAt('svaer-psykisk-lidelse/baselineN');
    await press('Tab');
    expect(await at()).toBeUndefined();
    await press('Shift+Tab');
    await expectAt('svaer-psykisk-lidelse/baselineN');
  });

  test('Escape brings back what stood before the edit, also after a part of it counted', async () => {
    await segmentCell(page, 'aktivitetsparate/persons').click();
    await page.keyboard.type('3,o');
    await press('Enter', 'ArrowDown');
    await expectAt('aktivitetsparate/persons');
    await press('Escape');
    await expectCell(segmentCell(page, 'aktivitetsparate/persons'), '240');
    await expectStrip(page, example);
  });

  test('F2 leads to where the number comes from, and Escape back', async () => {
    await segmentCell(page, 'aktivitetsparate/baseline/toJob').click();
    await press('F2');
    expect(await at()).toBeUndefined();
    await press('Escape');
    await expectAt('aktivitetsparate/baseline/toJob');
  });

  test('a block goes out as Danish Excel reads it', async () => {
    await segmentCell(page, 'uddannelsesparate/inflowPerMonth').click();
    await press('Shift+ArrowDown', 'Shift+ArrowRight', 'Control+c');
    await expect.poll(clipboard, patience).toBe('14\t30,2%\r\n4\t12%');
  });

  test('a block from Excel comes in as one step; what cannot be read is told and stays as it was', async () => {
    await setClipboard('1.250\t7,5\r\nmange\t2\r\n');
    await segmentCell(page, 'aktivitetsparate/persons').click();
    await press('Control+v');
    await expectCell(segmentCell(page, 'aktivitetsparate/persons'), '1.250');
    await expectCell(segmentCell(page, 'svaer-psykisk-lidelse/persons'), '85');
    await expectCell(segmentCell(page, 'svaer-psykisk-lidelse/inflowPerMonth'), '2');
    await page.getByText(/“mange” er ikke et tal/).waitFor();
    await press('Control+z');
    await expectStrip(page, example);
    await expectCell(segmentCell(page, 'svaer-psykisk-lidelse/inflowPerMonth'), '1,2');
  });

  test('Alt and an arrow move the row, and nothing that is computed changes', async () => {
    await segmentCell(page, 'aktivitetsparate/persons').click();
    await press('Alt+ArrowUp');
    await expectAt('aktivitetsparate/persons');
    expect((await order())[0]).toMatch(/^Aktivitetsparate/);
    await expectStrip(page, example);
    await press('Control+z');
    await expect.poll(async () => (await order())[0], patience).toMatch(/^Uddannelsesparate/);
  });

  test('a row is dragged by its grip', async () => {
    await segmentCell(page, 'aktivitetsparate/persons').click();
    await page.locator('[data-grip="aktivitetsparate"]').dragTo(segmentCell(page, 'frafaldsrisiko/startsIn'));
    await expect.poll(async () => (await order()).at(-1), patience).toMatch(/^Aktivitetsparate/);
    await press('Control+z');
    await expect.poll(async () => (await order()).at(-1), patience).toMatch(/^Elever/);
  });

  test('one that others share the places with is removed, and undo brings it back', async () => {
    const removed = removeSegment(example, 'frafaldsrisiko', 'uddannelsesparate');
    if (!removed.ok) throw new Error(removed.reason);
    await segmentCell(page, 'frafaldsrisiko/persons').click();
    const remove = page.getByRole('button', { name: t('segments.remove', { name: 'Elever i frafaldsrisiko' }) });
    await remove.press('Enter');
    await page.getByRole('dialog').getByText('Bedsteforældreordning').waitFor();
    await page.getByRole('button', { name: t('segments.removeAndMove') }).press('Enter');
    await expectStrip(page, removed.scenario);
    expect((await order()).length).toBe(3);
    await press('Control+z');
    await expectStrip(page, example);
  });
});

test('a target group that is added waits for its name, and is there after a restart', async () => {
  const dataFolder = ownDataFolder();
  const first = await launchApp({ dataFolder });
  await goTo(first.page, 'segments');
  await first.page.getByRole('button', { name: t('segments.add') }).press('Enter');
  await first.page.keyboard.type('Unge forældre');
  for (const key of ['Tab', 'Tab']) await first.page.keyboard.press(key);
  await first.page.keyboard.type('33');
  await first.page.keyboard.press('Enter');
  await expectCell(segmentCell(first.page, 'ny-maalgruppe/persons'), '33');
  await untilSaved(first.page);
  await first.close();

  const second = await launchApp({ dataFolder });
  await goTo(second.page, 'segments');
  await expectCell(segmentCell(second.page, 'ny-maalgruppe/persons'), '33');
  await expectCell(segmentCell(second.page, 'ny-maalgruppe/name'), 'Unge forældre');
  await second.close();
});
