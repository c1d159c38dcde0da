import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeField } from '../../shared/document/field.ts';
import { wordsIn } from '../../shared/words/words.ts';
import { exampleScenario } from './exampleScenario.ts';
import { expectValue, type } from './fields.ts';
import { type LaunchedApp, launchApp } from './launch.ts';
import { patience } from './patience.ts';
import { goTo } from './rail.ts';
import { expectStrip } from './strip.ts';

const words = wordsIn('da');
const { t, percent, number } = words;
const example = exampleScenario();

let launched: LaunchedApp;
let page: Page;
beforeAll(async () => {
  launched = await launchApp();
  page = launched.page;
  await goTo(page, 'assumptions');
});
afterAll(() => launched.close());

const field = (name: string): Locator => page.getByRole('main').getByRole('textbox', { name, exact: true });
const resetButton = (name: string, was: string) =>
  page.getByRole('main').getByRole('button', { name: t('assumptions.resetTo', { name, was }), exact: true });

describe('an assumption', () => {
  const name = t('assumptions.municipalTax');
  const was = percent(0.25049, 2);

  test('that is changed says what it was, and is reset by one press, number and source', async () => {
    await type(field(name), '26,1');
    await expectStrip(page, writeField(example, 'economy/tax/municipal', 0.261));
    await page.keyboard.press('Tab');
    const reset = resetButton(name, was);
    expect(await reset.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await expectValue(field(name), '25,049\u00a0%');
    await expect.poll(() => reset.count(), patience).toBe(0);
    await page.keyboard.press('Control+z');
    await expectValue(field(name), '26,1\u00a0%');
    await page.keyboard.press('Control+z');
    await expectStrip(page, example);
  });

  test('has a note of the planner’s own, which undo takes back', async () => {
    const details = page.getByRole('button', { name: t('assumptions.details', { name }), exact: true });
    await field(name).press('F2');
    expect(await details.getAttribute('aria-expanded')).toBe('true');
    const note = page.getByRole('textbox', { name: t('assumptions.noteLabel') });
    await note.focus();
    await page.keyboard.type('Fra budget 2027');
    await expect.poll(() => note.inputValue(), patience).toBe('Fra budget 2027');
    await page.keyboard.press('Control+z');
    await expect.poll(() => note.inputValue(), patience).toBe('');
    await details.press('Enter');
  });
});

describe('the list', () => {
  const tools = () => page.getByRole('search', { name: t('assumptions.tools') });

  test('is searched', async () => {
    await tools().getByRole('searchbox').focus();
    await page.keyboard.type('timeloen');
    await expect.poll(() => field(t('assumptions.hourlyWage')).count(), patience).toBe(1);
    expect(await field(t('assumptions.municipalTax')).count()).toBe(0);
    await page.keyboard.press('Escape');
    await expect.poll(() => field(t('assumptions.municipalTax')).count(), patience).toBe(1);
  });

  test('shows the changed numbers alone', async () => {
    await type(field(t('assumptions.hourlyWage')), '160');
    await tools().getByRole('radio').nth(1).press('Enter');
    await expect.poll(() => field(t('assumptions.municipalTax')).count(), patience).toBe(0);
    expect(await field(t('assumptions.hourlyWage')).count()).toBe(1);
    await tools().getByRole('radio').nth(0).press('Enter');
  });

  test('leads to the field of a number that is edited elsewhere', async () => {
    await tools().getByRole('searchbox').fill('personer ved start');
    const path = 'segments/aktivitetsparate/persons';
    const link = page.getByRole('button', { name: /Aktivitetsparate.*240/ }).first();
    await link.press('Enter');
    await page.getByRole('heading', { level: 1, name: t('segments.title') }).waitFor();
    const isThere = () =>
      page.evaluate(() => document.activeElement?.closest('[data-cell]')?.getAttribute('data-cell'));
    await expect.poll(isThere, patience).toBe(path);
    await goTo(page, 'assumptions');
  });
});

describe('what is not in the model’s document', () => {
  test('the factors of the cautious view are settings, and stay', async () => {
    const name = t('assumptions.cautiousCost');
    await type(field(name), '1,4');
    await expect.poll(() => resetButton(name, number(1.2, { decimals: 2 })).count(), patience).toBe(1);
    await goTo(page, 'segments');
    await goTo(page, 'assumptions');
    await expectValue(field(name), '1,4');
    await resetButton(name, number(1.2, { decimals: 2 })).press('Enter');
    await expectValue(field(name), '1,2');
  });

  test('a threshold is none until it is set', async () => {
    const name = t('assumptions.thresholdPersons');
    await page.getByRole('button', { name: `${t('assumptions.thresholdSet')}: ${name}` }).press('Enter');
    await type(field(name), '40');
    await expectValue(field(name), '40');
    await page.getByRole('button', { name: t('assumptions.thresholdRemove', { name }) }).press('Enter');
    await expect.poll(() => field(name).count(), patience).toBe(0);
  });
});
