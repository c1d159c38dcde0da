import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeField } from '../../shared/document/field.ts';
import { wordsIn } from '../../shared/words/words.ts';
import { exampleScenario } from './exampleScenario.ts';
import { caseloadField, expectValue } from './fields.ts';
import { allStops, focused, tabTo } from './keyboard.ts';
import { type LaunchedApp, launchApp } from './launch.ts';
import { patience } from './patience.ts';
import { type RailScreen, railScreens, titleOf } from './rail.ts';
import { expectStrip } from './strip.ts';
import { untilDrawn } from './untilDrawn.ts';

const { t } = wordsIn('da');
const example = exampleScenario();
const withCaseload = (caseload: number) => writeField(example, 'interventions/ips/capacity/caseload', caseload);

/** No test here touches the mouse. Each goes on from where the one before it ended. */
describe('by keyboard alone', () => {
  let launched: LaunchedApp;
  let page: Page;
  beforeAll(async () => {
    launched = await launchApp();
    page = launched.page;
  });
  afterAll(() => launched.close());

  async function toScreen(screen: RailScreen): Promise<void> {
    await tabTo(page, new RegExp(`^button "${t(`${screen}.title`)}[ "]`));
    await page.keyboard.press('Enter');
    await titleOf(page, screen).waitFor({ state: 'attached' });
  }

  test('the first stop leads past the rail to the content', async () => {
    await page.keyboard.press('Tab');
    expect((await focused(page)).said).toBe(`link "${t('app.skipToContent')}"`);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('main');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  test.each(railScreens)('%s is reached, and every stop on it can be seen', async (screen) => {
    await toScreen(screen);
    // What the draws bring moves what stands below it.
    await untilDrawn(page);
    const stops = await allStops(page);
    expect(stops.filter(({ isMarked }) => !isMarked).map(({ said }) => said)).toEqual([]);
    const said = stops.map((stop) => stop.said);
    expect(said.filter((one) => !one.includes('"'))).toEqual([]);
    for (const other of railScreens) {
      expect(said).toContainEqual(expect.stringMatching(new RegExp(`^button "${t(`${other}.title`)}[ "]`)));
    }
  });

  test('Ctrl and a figure lead to the first nine screens in the order of the rail', async () => {
    for (const [at, screen] of railScreens.slice(0, 9).entries()) {
      await page.keyboard.press(`Control+${at + 1}`);
      await titleOf(page, screen).waitFor({ state: 'attached' });
    }
  });

  test('a field is reached and edited, and the edit taken back', async () => {
    await toScreen('interventions');
    await tabTo(page, `textbox "${t('interventions.caseloadLabel')}"`);
    await page.keyboard.type('18');
    await expectStrip(page, withCaseload(18));
    await page.keyboard.press('Control+z');
    await expectStrip(page, example);
  });

  test('the slider beside it is moved by arrow keys', async () => {
    await tabTo(page, /^slider /);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expectValue(caseloadField(page), '22');
    await expectStrip(page, withCaseload(22));
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expectValue(caseloadField(page), '20');
  });

  test('a card is opened', async () => {
    await tabTo(page, /^button "Mentorstøtte /);
    await page.keyboard.press('Enter');
    await tabTo(page, `textbox "${t('interventions.perPersonLabel')}"`);
  });

  test('the table of target groups is walked with Enter and arrows', async () => {
    await toScreen('segments');
    const at = () => page.evaluate(() => document.activeElement?.getAttribute('data-cell'));
    await tabTo(page, /^gridcell "310/);
    expect(await at()).toBe('segments/uddannelsesparate/persons');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await at()).toBe('segments/svaer-psykisk-lidelse/persons');
    await page.keyboard.press('ArrowUp');
    expect(await at()).toBe('segments/aktivitetsparate/persons');
    await page.keyboard.type('250');
    await page.keyboard.press('Enter');
    expect(await at()).toBe('segments/svaer-psykisk-lidelse/persons');
    await expectStrip(page, writeField(example, 'segments/aktivitetsparate/persons', 250));
    await page.keyboard.press('Control+z');
  });

  test('the table behind a chart is opened, read and closed', async () => {
    await toScreen('projection');
    await tabTo(page, new RegExp(`^button "${t('exports.showTable', { chart: '' }).trim()}`));
    await page.keyboard.press('Enter');
    expect((await focused(page)).said).toMatch(new RegExp(`^button "${t('exports.showChart', { chart: '' }).trim()}`));
    await tabTo(page, `region "${t('projection.peopleTitle')}"`);
    const scrolled = () => page.evaluate(() => document.activeElement?.scrollTop ?? 0);
    await page.keyboard.press('End');
    await expect.poll(scrolled, patience).toBeGreaterThan(100);
    await tabTo(page, new RegExp(`^button "${t('exports.showChart', { chart: '' }).trim()}`), 'Shift+Tab');
    await page.keyboard.press('Enter');
    expect((await focused(page)).said).toMatch(new RegExp(`^button "${t('exports.showTable', { chart: '' }).trim()}`));
  });

  test('the menu of a scenario is opened, walked and left, with the focus back where it was', async () => {
    await toScreen('overview');
    const button = `button "${t('overview.actionsFor', { name: example.name })}"`;
    await tabTo(page, button);
    await page.keyboard.press('Enter');
    await page.getByRole('menu').waitFor();
    await expect.poll(async () => (await focused(page)).said, patience).toBe(`menuitem "${t('overview.open')}"`);
    await page.keyboard.press('ArrowDown');
    const { said, isMarked } = await focused(page);
    expect({ said, isMarked }).toEqual({ said: `menuitem "${t('overview.duplicate')}"`, isMarked: true });
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    await expect.poll(async () => (await focused(page)).said, patience).toBe(button);
  });

  test('the language is chosen with arrow keys', async () => {
    await toScreen('settings');
    await tabTo(page, `radio "${t('settings.danish')}"`);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await titleOf(page, 'settings', 'en').waitFor();
  });
});
