import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { breakdownOf } from '../../shared/ledger/breakdown.ts';
import { spansOf } from '../../shared/ledger/spans.ts';
import { project } from '../../shared/model/project.ts';
import { fieldNameIn } from '../../shared/words/fieldName.ts';
import { wordsIn } from '../../shared/words/words.ts';
import { exampleScenario } from './exampleScenario.ts';
import { focused, tabTo } from './keyboard.ts';
import { type LaunchedApp, launchApp } from './launch.ts';
import { patience } from './patience.ts';
import { goTo, titleOf } from './rail.ts';

const words = wordsIn('da');
const { t, number, money } = words;
const example = exampleScenario();
const { headline } = project(example);
const [segment] = example.segments;

describe('the projection', () => {
  let launched: LaunchedApp;
  let page: Page;
  beforeAll(async () => {
    launched = await launchApp();
    page = launched.page;
    await goTo(page, 'projection');
  });
  afterAll(() => launched.close());

  const card = (title: string): Locator =>
    page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: title, exact: true }) });
  const dialog = () => page.getByRole('dialog');

  async function showTable(title: string): Promise<Locator> {
    await page.getByRole('button', { name: t('exports.showTable', { chart: title }) }).press('Enter');
    return card(title).getByRole('table');
  }

  async function showChart(title: string): Promise<void> {
    await page.getByRole('button', { name: t('exports.showChart', { chart: title }) }).press('Enter');
  }

  test('says what the scenario does and what comes of it, and more where it is asked for', async () => {
    const lead = await page.getByTestId('lead').innerText();
    expect(lead).toContain(`${number(headline.extraInEducationOrJob)} flere unge`);
    expect(lead).toContain(money(Math.abs(headline.net.municipality)));
    const told = page.getByRole('region', { name: t('summary.title') });
    expect(await told.innerText()).toContain(`Planen har ${example.interventions.length} indsatser`);
    await told.getByRole('button', { name: t('summary.readOn') }).press('Enter');
    expect(await told.innerText()).toContain(money(headline.programmeCost));
  });

  test('is divided by month, quarter and budget year from the keyboard', async () => {
    await page.locator('main').focus();
    await tabTo(page, `radio "${t('projection.grains.month')}"`);
    for (const [grain, key] of [
      ['year', 'ArrowRight'],
      ['month', 'ArrowLeft'],
    ] as const) {
      const name = t(`projection.grains.${grain}`);
      while ((await focused(page)).said !== `radio "${name}"`) await page.keyboard.press(key);
      await page.keyboard.press('Enter');
      const table = await showTable(t('projection.peopleTitle'));
      const rows = spansOf(grain, example.startMonth, example.horizonMonths).length;
      await expect.poll(() => table.locator('tbody tr').count(), patience).toBe(rows);
      await showChart(t('projection.peopleTitle'));
      await page.getByRole('radio', { name }).focus();
    }
  });

  test('is shown for one target group by itself', async () => {
    if (!segment) throw new Error('The example has no segment.');
    const choice = page.getByRole('combobox', { name: t('projection.segmentLabel') });
    await choice.selectOption({ label: segment.name });
    const people = card(t('projection.peopleTitle'));
    await people.getByText(t('projection.differenceIn', { who: segment.name })).waitFor();
    const rows = breakdownOf(example).persons.filter(
      ({ line, part }) => part.id === segment.id && (line === 'education' || line === 'job'),
    );
    const extra = rows.reduce((sum, row) => sum + (row.scenario.at(-1) ?? 0) - (row.reference.at(-1) ?? 0), 0);
    const label = await people.getByRole('img').first().textContent();
    expect(label).toContain(number(extra, { signed: true }));
    await choice.selectOption({ label: t('projection.everybody') });
  });

  test('every chart has its table', async () => {
    for (const key of [
      'peopleTitle',
      'netTitle',
      'waterfallTitle',
      'capacityTitle',
      'costTitle',
      'whereTitle',
    ] as const) {
      const title = t(`projection.${key}`);
      const table = await showTable(title);
      await expect.poll(() => table.locator('tbody tr').count(), patience).toBeGreaterThan(3);
      await showChart(title);
    }
  });

  test('the published estimate stands by itself and is never added', async () => {
    const panel = page
      .locator('section')
      .filter({ hasText: t('projection.estimateKicker') })
      .last();
    expect(await panel.innerText()).toContain(t('projection.estimateNever'));
    expect(await panel.innerText()).toContain('72.000\u00a0kr.');
  });

  test('a number opens how it is worked out, down to an input that leads to its field', async () => {
    if (!segment) throw new Error('The example has no segment.');
    const key = page.getByRole('button', { name: money(headline.net.municipality, { signed: true }) }).first();
    await key.press('Enter');
    await dialog().waitFor();
    expect(await dialog().innerText()).toContain(t('ledger.agrees'));
    const row = (name: string) => dialog().getByRole('button', { name: t('ledger.expand', { name }) });
    await row(t('ledger.lines.benefit')).press('Enter');
    await row(segment.name).press('Enter');
    const name = fieldNameIn(words, example, `segments/${segment.id}/benefitPerMonth`);
    await dialog()
      .getByRole('button', { name: t('ledger.goTo', { field: name }) })
      .press('Enter');
    await dialog().waitFor({ state: 'detached' });
    await titleOf(page, 'segments').waitFor({ state: 'attached' });
    await expect
      .poll(
        () => page.evaluate(() => document.activeElement?.closest('[data-cell]')?.getAttribute('data-cell')),
        patience,
      )
      .toBe(`segments/${segment.id}/benefitPerMonth`);
    await goTo(page, 'projection');
  });

  test('the total of an explanation is the headline, and Escape goes back to the number', async () => {
    const key = page.getByTestId('lead').getByRole('button');
    await key.press('Enter');
    const total = dialog().locator('tfoot td').last();
    expect(await total.innerText()).toBe(
      number(headline.extraInEducationOrJob, { decimals: 2, fixed: true, signed: true }),
    );
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    expect((await focused(page)).said).toContain('flere unge');
  });
});
