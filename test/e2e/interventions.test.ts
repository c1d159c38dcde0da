import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSegment, setShare } from '../../shared/document/edits/allocation.ts';
import type { Edited } from '../../shared/document/edits/editNumber.ts';
import { placeIntervention, removeIntervention } from '../../shared/document/edits/interventionList.ts';
import { moveRollOut } from '../../shared/document/edits/rollOut.ts';
import { writeField } from '../../shared/document/field.ts';
import type { Scenario } from '../../shared/document/scenario.ts';
import { fieldNameIn } from '../../shared/words/fieldName.ts';
import { wordsIn } from '../../shared/words/words.ts';
import { exampleScenario } from './exampleScenario.ts';
import { caseloadField, expectValue } from './fields.ts';
import { focused, tabTo } from './keyboard.ts';
import { type LaunchedApp, launchApp } from './launch.ts';
import { patience } from './patience.ts';
import { goTo } from './rail.ts';
import { untilSaved } from './saved.ts';
import { expectStrip } from './strip.ts';

const words = wordsIn('da');
const { t } = words;
const example = exampleScenario();

function made(edited: Edited): Scenario {
  if (!edited.ok) throw new Error(JSON.stringify(edited.faults));
  return edited.scenario;
}

/** The names of the cards, from the top. */
async function namesOfCards(page: Page): Promise<string[]> {
  const heads = page
    .getByRole('main')
    .getByRole('heading', { level: 2 })
    .locator('button[aria-expanded] > :first-child');
  const texts = await heads.evaluateAll((found) => found.map((one) => one.firstElementChild?.textContent ?? ''));
  return texts;
}

/** By keyboard from the first to the last edit; each test goes on from where the one before it ended. */
describe('the interventions, by keyboard alone', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'ungeplan-test-'));
  let launched: LaunchedApp;
  let page: Page;
  let scenario = example;
  beforeAll(async () => {
    launched = await launchApp({ dataFolder });
    page = launched.page;
    await goTo(page, 'interventions');
  });
  afterAll(async () => {
    await launched.close();
    rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 });
  });

  test('the caseload is set by the keys of its slider', async () => {
    const path = 'interventions/ips/capacity/caseload';
    await tabTo(page, `slider "${fieldNameIn(words, example, path)}"`);
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowRight');
    scenario = writeField(scenario, path, 23);
    await expectValue(caseloadField(page), '23');
    await expectStrip(page, scenario);
  });

  test('the start is moved on the timeline, and its field says the month', async () => {
    await tabTo(page, `slider "${t('interventions.startLabel')}"`);
    for (let press = 0; press < 2; press += 1) await page.keyboard.press('ArrowRight');
    scenario = made(moveRollOut(scenario, 'ips', { start: 2 }));
    await expectStrip(page, scenario);
    const start = page.locator('select', { has: page.locator('option:checked') }).first();
    await expect.poll(() => start.inputValue(), patience).toBe('2');
  });

  test('another target group is served, and its share typed: the first one gives it', async () => {
    await tabTo(page, 'button "Aktivitetsparate"');
    await page.keyboard.press('Enter');
    scenario = made(serveSegment(scenario, 'ips', 'aktivitetsparate'));
    await expectStrip(page, scenario);
    const first = t('interventions.shareOf', { segment: 'Unge med svær psykisk lidelse' });
    const share = `textbox "${t('interventions.shareOf', { segment: 'Aktivitetsparate' })}"`;
    await expect.poll(async () => (await focused(page)).said, patience).toBe(share);
    await page.keyboard.type('20');
    scenario = made(setShare(scenario, 'ips', { segmentId: 'aktivitetsparate', share: 0.2 }));
    await expectStrip(page, scenario);
    await expect
      .poll(() => page.getByRole('textbox', { name: first, exact: true }).inputValue(), patience)
      .toMatch(/^80/);
  });

  test('the order is changed by Alt and an arrow, and the focus stays', async () => {
    const before = (await focused(page)).said;
    await page.keyboard.press('Alt+ArrowDown');
    scenario = placeIntervention(scenario, 'ips', 1);
    await expect.poll(() => namesOfCards(page), patience).toEqual(scenario.interventions.map(({ name }) => name));
    expect((await focused(page)).said).toBe(before);
    await expectStrip(page, scenario);
  });

  test('one is removed, and undone', async () => {
    await tabTo(page, `button "${t('interventions.removeButton')}"`);
    await page.keyboard.press('Enter');
    await expectStrip(page, removeIntervention(scenario, 'ips'));
    await page.keyboard.press('Control+z');
    await expectStrip(page, scenario);
    await expect.poll(() => namesOfCards(page), patience).toEqual(scenario.interventions.map(({ name }) => name));
  });

  test('all of it is there after a restart', async () => {
    await untilSaved(page);
    await launched.close();
    launched = await launchApp({ dataFolder });
    page = launched.page;
    await expectStrip(page, scenario);
    await goTo(page, 'interventions');
    expect(await namesOfCards(page)).toEqual(scenario.interventions.map(({ name }) => name));
  });
});

test('a card is dragged by its grip, past an open one', async () => {
  const { page, close } = await launchApp();
  await goTo(page, 'interventions');
  const grip = (id: string) => page.locator(`[data-card="${id}"] [data-grip]`);
  await grip('brobygning').scrollIntoViewIfNeeded();
  const from = await grip('brobygning').boundingBox();
  const to = await grip('bedsteforaeldre').boundingBox();
  if (!from || !to) throw new Error('The cards are not on the screen.');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2 + 4, { steps: 6 });
  await page.locator('[data-card="bedsteforaeldre"][data-drop="after"]').waitFor();
  await page.mouse.up();
  const last = placeIntervention(example, 'brobygning', example.interventions.length - 1);
  await expect.poll(() => namesOfCards(page), patience).toEqual(last.interventions.map(({ name }) => name));
  await expectStrip(page, last);
  await close();
});
