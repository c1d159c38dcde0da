import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { writeField } from '../../shared/document/field.ts';
import { limits } from '../../shared/document/limits.ts';
import { allowedText } from '../../shared/words/allowed.ts';
import { wordsIn } from '../../shared/words/words.ts';
import { exampleScenario } from './exampleScenario.ts';
import { caseloadField, expectValue, faultUnder, segmentCell, type } from './fields.ts';
import { type LaunchedApp, launchApp } from './launch.ts';
import { goTo, railEntry } from './rail.ts';
import { expectStrip } from './strip.ts';

const words = wordsIn('da');
const { t } = words;
const example = exampleScenario();

let launched: LaunchedApp;
beforeAll(async () => {
  launched = await launchApp();
});
afterAll(() => launched.close());

/** What the rail's entries say beside their names. */
const railText = (screen: 'segments' | 'interventions') => railEntry(launched.page, screen).innerText();

/** Waits until the field says exactly this under itself. */
async function expectFault(field: Locator, sentence: string): Promise<void> {
  await expect.poll(() => faultUnder(field)).toBe(sentence);
}

describe('a caseload that cannot be used', () => {
  let field: Locator;
  beforeAll(async () => {
    await goTo(launched.page, 'interventions');
    field = caseloadField(launched.page);
  });
  afterEach(async () => {
    await field.press('Escape');
    await expectValue(field, '20');
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
  ])('“$typed”: the sentence says why, the strip stays, Escape takes it back', async ({ typed, says }) => {
    await field.fill(typed);
    await expectFault(field, says);
    expect(await field.inputValue()).toBe(typed);
    await expectStrip(launched.page, example);
    await expect.poll(() => railText('interventions')).toContain(t('app.errors', { count: 1 }));
    await field.press('Escape');
    await expectFault(field, '').catch(() => undefined);
    expect(await faultUnder(field)).toBeNull();
    expect(await railText('interventions')).not.toContain(t('app.errors', { count: 1 }));
  });
});
