import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Scenario } from '../../shared/document/scenario.ts';
import { project } from '../../shared/model/project.ts';
import type { Language } from '../../shared/words/language.ts';
import { wordsIn } from '../../shared/words/words.ts';
import { patience } from './patience.ts';

/** What stands in the result strip, and what must stand there. */

export type Strip = Readonly<Record<string, string>>;

/** The headlines of a scenario as the strip writes them: by the model and the catalogue, not by the screen's own code. */
export function stripOf(scenario: Scenario, language: Language = 'da'): Strip {
  const { number, money, t } = wordsIn(language);
  const { headline, months } = project(scenario);
  const { breakEvenMonth } = headline;
  return {
    extraInEducationOrJob: number(headline.extraInEducationOrJob, { signed: true }),
    netMunicipality: money(headline.net.municipality, { signed: true }),
    breakEvenMonth: breakEvenMonth === null ? t('strip.notWithin', { count: months }) : number(breakEvenMonth),
  };
}

/** The whole text of each headline on the screen, label and note included. */
export function readStrip(page: Page): Promise<Strip> {
  return page
    .getByTestId('result-strip')
    .locator('[data-headline]')
    .evaluateAll((items) =>
      Object.fromEntries(items.map((item) => [item.getAttribute('data-headline') ?? '', item.textContent ?? ''])),
    );
}

/** Waits until the strip shows the headlines of `scenario`; fails with what it shows instead. */
export async function expectStrip(page: Page, scenario: Scenario, language: Language = 'da'): Promise<void> {
  const expected = Object.fromEntries(
    Object.entries(stripOf(scenario, language)).map(([name, value]) => [name, expect.stringContaining(value)]),
  );
  await expect.poll(() => readStrip(page), patience).toMatchObject(expected);
}
