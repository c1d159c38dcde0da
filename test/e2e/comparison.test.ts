import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { writeField } from '../../shared/document/field.ts';
import { project } from '../../shared/model/project.ts';
import { wordsIn } from '../../shared/words/words.ts';
import { exampleScenario } from './exampleScenario.ts';
import { launchApp } from './launch.ts';
import { goTo } from './rail.ts';
import { folderWith } from './storedFolder.ts';

const { t, money } = wordsIn('da');
const example = { ...exampleScenario(), name: 'Planen' };
const denser = { ...writeField(example, 'interventions/ips/capacity/caseload', 30), name: 'Flere sager' };

describe('comparing scenarios', () => {
  test('shows signed differences to a base, only the inputs that differ, and flips every sign with the base', async () => {
    const { page, close } = await launchApp({ dataFolder: await folderWith(example, denser) });
    await goTo(page, 'comparison');
    await page.getByText(t('comparison.alone'), { exact: true }).waitFor();
    await add(page, 'Flere sager');

    const difference = net(denser) - net(example);
    await cellOf(page, told(difference, 'A')).waitFor();
    const inputs = page.getByRole('region', { name: t('comparison.inputs') }).first();
    await inputs.getByRole('row').nth(1).waitFor();
    expect(await inputs.getByRole('row').count()).toBe(2);
    expect(await inputs.getByRole('cell').allTextContents()).toEqual(['20', '30']);

    await page.getByRole('radio', { name: t('comparison.makeBase', { name: 'Flere sager' }) }).press('Space');
    await cellOf(page, told(-difference, 'B')).waitFor();

    await page.getByRole('button', { name: t('comparison.remove', { name: 'Flere sager' }) }).press('Enter');
    await page.getByText(t('comparison.alone'), { exact: true }).waitFor();
    await close();
  });
});

const net = (scenario: typeof example) => project(scenario).headline.net.municipality;

function told(difference: number, base: string): string {
  return t('comparison.against', { difference: money(difference, { signed: true }), base });
}

function cellOf(page: Page, text: string) {
  const row = page.getByRole('row', { name: t('comparison.measures.netMunicipality') });
  return row.getByText(text, { exact: true });
}

async function add(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: t('comparison.add') }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: new RegExp(`^${name}`) }).press('Space');
  await dialog.getByRole('button', { name: t('comparison.addThis'), exact: true }).press('Enter');
  await dialog.waitFor({ state: 'detached' });
}
