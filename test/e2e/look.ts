import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Language } from '../../shared/words/language.ts';
import { wordsIn } from '../../shared/words/words.ts';
import { patience } from './patience.ts';
import { goTo, titleOf } from './rail.ts';

export type Theme = 'system' | 'light' | 'dark';

/** The language that the window speaks now. */
async function languageOf(page: Page): Promise<Language> {
  return (await page.evaluate(() => document.documentElement.lang)) === 'en' ? 'en' : 'da';
}

/** Sets language and colours in the settings, as a person does. */
export async function setLook(page: Page, look: { language: Language; theme: Theme }): Promise<void> {
  await goTo(page, 'settings', await languageOf(page));
  const { t } = wordsIn(await languageOf(page));
  const name = t(look.language === 'da' ? 'settings.danish' : 'settings.english');
  await page.getByRole('radio', { name, exact: true }).press('Enter');
  await titleOf(page, 'settings', look.language).waitFor();
  await page
    .getByRole('radio', { name: wordsIn(look.language).t(`settings.${look.theme}`), exact: true })
    .press('Enter');
  if (look.theme !== 'system') await expectTheme(page, look.theme);
}

/** Waits until the page has the colours of a theme. */
export async function expectTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme), patience).toBe(theme);
}
