import type { Page } from 'playwright-core';
import type { Language } from '../../shared/words/language.ts';
import { wordsIn } from '../../shared/words/words.ts';
import { goTo, railScreens } from './rail.ts';

/**
 * Every screen in every state that has words or controls of its own: tables behind charts, the source of a chosen
 * field, a fault under a field, an open menu. Calls `look` in each, and leaves no fault and no menu behind.
 */
export async function inEveryState(
  page: Page,
  language: Language,
  look: (state: string) => Promise<void>,
): Promise<void> {
  const { t } = wordsIn(language);
  for (const screen of railScreens) {
    await goTo(page, screen, language);
    await look(screen);
  }

  await goTo(page, 'projection', language);
  const toTable = page.getByRole('button', { name: t('projection.showTable') });
  while ((await toTable.count()) > 0) await toTable.first().press('Enter');
  await look('projection, tables of the charts');
  await goTo(page, 'segments', language);
  await goTo(page, 'projection', language);
  await page.getByRole('radio', { name: t('projection.numbers'), exact: true }).press('Enter');
  await look('projection, numbers');

  await goTo(page, 'interventions', language);
  const cards = page.getByRole('main').locator('button[aria-expanded]');
  for (let card = 1; card < (await cards.count()); card += 1) {
    await cards.nth(card).press('Enter');
    await look(`interventions, card ${card + 1}`);
  }

  await goTo(page, 'segments', language);
  const cell = page.getByRole('main').getByRole('textbox').first();
  await cell.focus();
  await look('segments, the source of a cell');
  await cell.fill('3,o');
  await look('segments, a fault');
  await cell.press('Escape');

  await goTo(page, 'overview', language);
  await page
    .getByRole('main')
    .getByRole('row')
    .getByRole('button', { name: t('overview.actionsFor', { name: '' }).trim() })
    .first()
    .click();
  await page.getByRole('menu').waitFor();
  await look('overview, an open menu');
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });
}
