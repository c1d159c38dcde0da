import type { Page } from 'playwright-core';
import type { Language } from '../../shared/words/language.ts';
import { wordsIn } from '../../shared/words/words.ts';
import { goTo, railScreens } from './rail.ts';
import { untilDrawn } from './untilDrawn.ts';

/** Told of each state in turn, by its name. */
type Look = (state: string) => Promise<void>;

/**
 * Every screen in every state that has words or controls of its own: tables behind charts, the source of a chosen
 * field, a fault under a field, an open menu, an open dialog. Calls `look` in each; undoes what it did.
 */
export async function inEveryState(page: Page, language: Language, look: Look): Promise<void> {
  for (const screen of railScreens) {
    await goTo(page, screen, language);
    await look(screen);
  }
  await projectionStates(page, language, look);
  await interventionStates(page, language, look);
  await segmentStates(page, language, look);
  await assumptionStates(page, language, look);
  await optimisationStates(page, language, look);
  await followUpStates(page, language, look);
  await evidenceStates(page, language, look);
  await overviewStates(page, language, look);
}

async function projectionStates(page: Page, language: Language, look: Look): Promise<void> {
  const { t } = wordsIn(language);
  await goTo(page, 'projection', language);
  const toTable = page.getByRole('button', { name: t('exports.showTable', { chart: '' }).trim() });
  while ((await toTable.count()) > 0) await toTable.first().press('Enter');
  await look('projection, tables of the charts');
  const toChart = page.getByRole('button', { name: t('exports.showChart', { chart: '' }).trim() });
  while ((await toChart.count()) > 0) await toChart.first().press('Enter');
  await page.getByRole('radio', { name: t('projection.numbers'), exact: true }).press('Enter');
  await look('projection, numbers');
  await page.getByRole('button', { name: t('summary.readOn') }).press('Enter');
  await look('projection, in words');
  await page.getByTestId('lead').getByRole('button').press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  for (const row of [1, 2])
    await dialog
      .locator('tbody tr')
      .nth(row - 1)
      .getByRole('button')
      .press('Enter');
  await look('projection, how a figure is worked out');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
}

async function interventionStates(page: Page, language: Language, look: Look): Promise<void> {
  await goTo(page, 'interventions', language);
  const cards = page.getByRole('main').locator('button[aria-expanded]');
  for (let card = 1; card < (await cards.count()); card += 1) {
    await cards.nth(card).press('Enter');
    await look(`interventions, card ${card + 1}`);
  }
  const { t } = wordsIn(language);
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: t('interventions.addButton') }).press('Enter');
  await dialog.waitFor();
  await look('interventions, a dialog: a new one');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
}

async function segmentStates(page: Page, language: Language, look: Look): Promise<void> {
  await goTo(page, 'segments', language);
  await page.locator('[data-cell$="/persons"]').first().click();
  await look('segments, the source of a cell');
  await page.keyboard.type('3,o');
  await look('segments, a fault');
  await page.keyboard.press('Escape');
  await page.getByRole('radio', { name: wordsIn(language).t('segments.reimbursementMix.durations') }).press('Enter');
  await look('segments, persons by how long they have had the benefit');
}

async function assumptionStates(page: Page, language: Language, look: Look): Promise<void> {
  await goTo(page, 'assumptions', language);
  const details = page.getByRole('main').locator('button[aria-expanded]').first();
  const numbers = page.getByRole('main').locator('h3 button[aria-expanded]').first();
  await details.press('Enter');
  await numbers.press('Enter');
  await look('assumptions, a source in full and a group of numbers unfolded');
  await numbers.press('Enter');
  await details.press('Enter');
}

async function optimisationStates(page: Page, language: Language, look: Look): Promise<void> {
  const { t } = wordsIn(language);
  await goTo(page, 'optimisation', language);
  // The whole answer and its draws: what binds is told last.
  await page.getByRole('heading', { name: t('optimisation.bindingTitle') }).waitFor();
  await page.getByTestId('goal').waitFor();
  await look('optimisation, the answer');
  await page
    .getByRole('group', { name: t('optimisation.points') })
    .getByRole('radio')
    .nth(3)
    .press('Space');
  await page.getByTestId('frontier-point').waitFor();
  await page.getByRole('checkbox', { name: t('optimisation.condition.netAtLeast') }).press('Space');
  await untilDrawn(page);
  await look('optimisation, a point of the curve and a condition');
  await page.getByRole('radio', { name: t('optimisation.budgetKind.perYear') }).press('Enter');
  const toTable = page.getByRole('button', {
    name: t('exports.showTable', { chart: t('optimisation.frontierTitle') }),
  });
  if ((await toTable.count()) > 0) await toTable.press('Enter');
  await untilDrawn(page);
  await look('optimisation, a budget by the year');
  await page.getByRole('button', { name: t('optimisation.reset') }).press('Enter');
  await untilDrawn(page);
  await page.getByRole('button', { name: t('optimisation.save'), exact: true }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await look('optimisation, a dialog: a mix as a scenario');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
}

async function followUpStates(page: Page, language: Language, look: Look): Promise<void> {
  const { t } = wordsIn(language);
  const dialog = page.getByRole('dialog');
  await goTo(page, 'followUp', language);
  await page.getByRole('button', { name: t('followUp.allMeasures') }).press('Enter');
  await look('follow-up, all figures');
  await page.getByRole('button', { name: t('followUp.oneMeasure') }).press('Enter');
  await page.getByRole('button', { name: t('followUp.newTarget') }).press('Enter');
  await dialog.waitFor();
  await look('follow-up, a dialog: a target');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
}

async function evidenceStates(page: Page, language: Language, look: Look): Promise<void> {
  const { t } = wordsIn(language);
  const dialog = page.getByRole('dialog');
  await goTo(page, 'evidence', language);
  for (const name of [t('evidence.use'), new RegExp(`^${t('evidence.showPlaceOf', { what: '' }).trim()}`)]) {
    await page.getByRole('main').getByRole('button', { name }).first().press('Enter');
    await dialog.waitFor();
    await look(`evidence, a dialog: ${name}`);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  }
  await page.getByRole('button', { name: t('evidence.addOwn') }).press('Enter');
  await look('evidence, a form');
  await page.getByRole('button', { name: t('evidence.cancel'), exact: true }).press('Enter');
}

async function overviewStates(page: Page, language: Language, look: Look): Promise<void> {
  const { t } = wordsIn(language);
  await goTo(page, 'overview', language);
  const actions = t('overview.actionsFor', { name: '' }).trim();
  await page.getByRole('row').getByRole('button', { name: actions }).first().press('Enter');
  await page.getByRole('menu').waitFor();
  await look('overview, an open menu');
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });
  const all = page.getByRole('checkbox', { name: t('overview.selectAll') });
  await all.press('Space');
  await look('overview, a selection');
  await all.press('Space');
  await versionStates(page, language, look);
}

async function versionStates(page: Page, language: Language, look: Look): Promise<void> {
  const { t } = wordsIn(language);
  const dialog = page.getByRole('dialog');
  const action = (text: string) => dialog.getByText(text, { exact: true }).first();
  await page.getByRole('button', { name: t('versions.title'), exact: true }).press('Enter');
  await action(t('versions.decide')).waitFor();
  await look('versions');
  for (const text of [t('versions.nameIt'), t('versions.decide')]) {
    await action(text).press('Enter');
    // The form is read when it is first wanted.
    await dialog.getByRole('button', { name: t('versions.cancel'), exact: true }).waitFor();
    await look(`versions, ${text}`);
    // A key before the focus has come into the form is not the form's.
    await page.waitForFunction(() => document.activeElement?.closest('[role="dialog"]'));
    await page.keyboard.press('Escape');
    await action(t('versions.decide')).waitFor();
  }
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
}
