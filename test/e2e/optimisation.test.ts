import { describe, expect, test } from 'vitest';
import { project } from '../../shared/model/project.ts';
import { wordsIn } from '../../shared/words/words.ts';
import { exampleScenario } from './exampleScenario.ts';
import { type as typeOver } from './fields.ts';
import { launchApp } from './launch.ts';
import { patience } from './patience.ts';
import { goTo } from './rail.ts';
import { untilSaved } from './saved.ts';
import { folderWith } from './storedFolder.ts';
import { expectStrip } from './strip.ts';

const { t, number } = wordsIn('da');
const example = { ...exampleScenario(), name: 'Planen' };

describe('the best use of the money', () => {
  test('is found for a question, saved as a scenario beside the open one, and compared with it', async () => {
    const { page, close } = await launchApp({ dataFolder: await folderWith(example) });
    await goTo(page, 'optimisation');
    const lead = page.getByText(/^Inden for rammen kan planen give/);
    await lead.waitFor();
    const { extraInEducationOrJob } = project(example).headline;
    await expect.poll(() => lead.innerText(), patience).toMatch(/i 8 af 10 beregninger\.$/);
    expect(await lead.innerText()).toContain(`i stedet for ${number(extraInEducationOrJob)}:`);
    const first = await lead.locator('b').innerText();
    expect(Number(first)).toBeGreaterThan(extraInEducationOrJob);
    // What the plan is stays as it is.
    await expectStrip(page, example);

    // Half the money gives less: it is asked anew as soon as it is written.
    await typeOver(page.getByRole('textbox', { name: t('optimisation.budgetTotal') }), '13.000.000');
    const again = page.getByText(/^Planen i dag holder ikke jeres grænser\./);
    await again.waitFor();
    expect(Number(await again.locator('b').innerText())).toBeLessThan(Number(first));
    await page.keyboard.press('ControlOrMeta+z');
    await lead.waitFor();
    await untilSaved(page);

    await page.getByRole('button', { name: t('optimisation.save'), exact: true }).press('Enter');
    const dialog = page.getByRole('dialog');
    await typeOver(dialog.getByRole('textbox', { name: t('optimisation.saveName') }), 'Mere for pengene');
    await dialog.getByRole('button', { name: t('optimisation.saveDo'), exact: true }).press('Enter');
    const saved = page.getByTestId('saved-mix');
    await saved.getByText(t('optimisation.saved', { name: 'Mere for pengene' })).waitFor();

    await saved.getByRole('button', { name: t('optimisation.compareIt') }).press('Enter');
    const results = page.getByRole('row', { name: t('comparison.measures.extraInEducationOrJob') });
    await results.getByText(first, { exact: false }).first().waitFor();
    expect(await page.getByRole('columnheader').filter({ hasText: 'Mere for pengene' }).count()).toBeGreaterThan(0);

    await goTo(page, 'overview');
    await page.getByRole('row').filter({ hasText: 'Mere for pengene' }).waitFor();
    expect(await page.getByRole('row').filter({ hasText: 'Planen' }).count()).toBe(1);
    await close();
  });

  test('says what is in the way where no mix keeps what is asked', async () => {
    const { page, close } = await launchApp({ dataFolder: await folderWith(example) });
    await goTo(page, 'optimisation');
    await page.getByRole('checkbox', { name: t('optimisation.condition.netAtLeast') }).press('Space');
    await typeOver(page.getByRole('textbox', { name: t('optimisation.condition.netAtLeast') }), '900.000.000');
    await page.getByTestId('faults').getByText(t('optimisation.limit.net')).waitFor();
    expect(await page.getByRole('button', { name: t('optimisation.save'), exact: true }).count()).toBe(0);
    await close();
  });
});
