import { describe, expect, test } from 'vitest';
import { setMissing } from '../../shared/document/missing.ts';
import { wordsIn } from '../../shared/words/words.ts';
import { exampleScenario } from './exampleScenario.ts';
import { launchApp } from './launch.ts';
import { goTo } from './rail.ts';
import { folderWith } from './storedFolder.ts';

const { t } = wordsIn('da');
const incomplete = setMissing(exampleScenario(), ['segments/uddannelsesparate/persons']);

describe('a number that is still to be given', () => {
  test('is no zero in ranges, in a comparison, or in what hangs on a weak point', async () => {
    const { page, close } = await launchApp({ dataFolder: await folderWith(incomplete) });
    for (const screen of ['uncertainty', 'optimisation', 'comparison'] as const) {
      await goTo(page, screen);
      await page.getByTestId('missing-result').getByRole('button').waitFor();
      expect(await page.getByRole('main').getByRole('img').count()).toBe(0);
      expect(await page.getByRole('main').getByRole('table').count()).toBe(0);
    }
    await goTo(page, 'check');
    await page.getByText(t('check.notShown'), { exact: true }).first().waitFor();
    expect(await page.getByText(/^Uden det: /).count()).toBe(0);
    await close();
  });
});
