import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeField } from '../../shared/document/field.ts';
import { limits } from '../../shared/document/limits.ts';
import { allowedText } from '../../shared/words/allowed.ts';
import { wordsIn } from '../../shared/words/words.ts';
import { exampleScenario } from './exampleScenario.ts';
import { caseloadField, editorIn, expectCell, expectValue, faultUnder, fillCell, segmentCell, type } from './fields.ts';
import { type LaunchedApp, launchApp } from './launch.ts';
import { patience } from './patience.ts';
import { goTo, type RailScreen, railEntry } from './rail.ts';
import { expectStrip } from './strip.ts';

const words = wordsIn('da');
const { t } = words;
const example = exampleScenario();
const oneError = t('app.errors', { count: 1 });

let launched: LaunchedApp;
beforeAll(async () => {
  launched = await launchApp();
});
afterAll(() => launched.close());

/** Waits until the field says exactly this under itself, or nothing, and the rail counts it or not. */
async function expectFault(field: Locator, screen: RailScreen, sentence: string | null): Promise<void> {
  await expect.poll(() => faultUnder(field), patience).toBe(sentence);
  await expect.poll(() => isCounted(screen), patience).toBe(sentence !== null);
}

async function expectNoFault(screen: RailScreen): Promise<void> {
  await expect.poll(() => isCounted(screen), patience).toBe(false);
}

async function isCounted(screen: RailScreen): Promise<boolean> {
  return (await railEntry(launched.page, screen).innerText()).includes(oneError);
}

describe('a caseload that cannot be used', () => {
  let field: Locator;
  beforeAll(async () => {
    await goTo(launched.page, 'interventions');
    field = caseloadField(launched.page);
  });

  const used = '20';
  const allowed = allowedText(words, limits.positive);
  const tooLarge = allowedText(words, limits.positive, 'plain', 2e9);
  test.each([
    { typed: '3,o', says: t('field.notANumber', { typed: '3,o', example: used, allowed, used }) },
    { typed: '1e9', says: t('field.notANumber', { typed: '1e9', example: used, allowed, used }) },
    { typed: '50 %', says: t('field.notANumber', { typed: '50 %', example: used, allowed, used }) },
    { typed: '', says: t('field.empty', { allowed, used }) },
    { typed: '   ', says: t('field.empty', { allowed, used }) },
    { typed: '0', says: t('field.outOfRange', { typed: '0', allowed, used }) },
    { typed: '-4', says: t('field.outOfRange', { typed: '-4', allowed, used }) },
    { typed: '1.000.000.001', says: t('field.outOfRange', { typed: '1.000.000.001', allowed: tooLarge, used }) },
  ])('“$typed”: the field says why, the strip stays, Escape takes it back', async ({ typed, says }) => {
    await field.fill(typed);
    await expectFault(field, 'interventions', says);
    expect(await field.inputValue()).toBe(typed);
    await expectStrip(launched.page, example);
    await field.press('Escape');
    await expectFault(field, 'interventions', null);
    await expectValue(field, '20');
  });

  test('typed key by key counts as far as it is a number, and undo takes all of it back', async () => {
    await type(field, '3,o');
    const read = { typed: '3,o', example: '3', allowed, used: '3' };
    await expectFault(field, 'interventions', t('field.notANumber', read));
    await expectStrip(launched.page, writeField(example, 'interventions/ips/capacity/caseload', 3));
    await launched.page.keyboard.press('Control+z');
    await expectFault(field, 'interventions', null);
    await expectValue(field, '20');
    await expectStrip(launched.page, example);
  });

  test('typed key by key, Escape brings back what stood before the edit', async () => {
    await type(field, '3,o');
    await field.press('Escape');
    await expectFault(field, 'interventions', null);
    await expectValue(field, '20');
    await expectStrip(launched.page, example);
  });

  test('is not counted as an error where its field is no longer there to say it', async () => {
    await field.fill('3,o');
    await goTo(launched.page, 'segments');
    await goTo(launched.page, 'interventions');
    const sentence = await faultUnder(field);
    await expectFault(field, 'interventions', sentence);
    await field.press('Escape');
  });
});

describe('a share that cannot be used', () => {
  let cell: Locator;
  beforeAll(async () => {
    await goTo(launched.page, 'segments');
    cell = segmentCell(launched.page, 'uddannelsesparate/baseline/toEducation');
  });

  const used = '30,2\u00a0%';
  const allowed = allowedText(words, limits.shareBelowOne, 'percent');
  test.each(['120 %', '100', '-1 %'])('“%s” is outside of what is allowed', async (typed) => {
    await fillCell(cell, typed);
    await expectFault(editorIn(cell), 'segments', t('field.outOfRange', { typed, allowed, used }));
    await expectStrip(launched.page, example);
    await launched.page.keyboard.press('Escape');
    await expectNoFault('segments');
    await expectCell(cell, used);
  });

  test('“95 %” would be more than everybody together with those who go to a job', async () => {
    await fillCell(cell, '95 %');
    const why = t('faults.sumBelowOne', { sum: words.percent(0.95 + 0.077, 8) });
    await expectFault(editorIn(cell), 'segments', t('field.breaksRule', { typed: '95 %', why, used: '30,2' }));
    await expectStrip(launched.page, example);
    await launched.page.keyboard.press('Escape');
    await expectNoFault('segments');
  });
});
