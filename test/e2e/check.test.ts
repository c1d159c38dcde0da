import { describe, expect, test } from 'vitest';
import { writeField } from '../../shared/document/field.ts';
import { wordsIn } from '../../shared/words/words.ts';
import { exampleScenario } from './exampleScenario.ts';
import { caseloadField } from './fields.ts';
import { launchApp } from './launch.ts';
import { goTo } from './rail.ts';
import { folderWith } from './storedFolder.ts';

const { t } = wordsIn('da');
const dense = writeField(exampleScenario(), 'interventions/ips/capacity/caseload', 40);

describe('the check before the committee', () => {
  test('says how much hangs on a weak point and leads to its field, and the point goes when it is mended', async () => {
    const { page, close } = await launchApp({ dataFolder: await folderWith(dense) });
    await goTo(page, 'check');
    const point = page.getByRole('region', { name: t('check.codes.overCaseload.title') });
    await point.getByText(/^Uden det: /).waitFor();

    await point.getByRole('button', { name: /^Gå til feltet/ }).press('Enter');
    const field = caseloadField(page);
    await field.waitFor();
    await page.waitForFunction((input) => input === document.activeElement, await field.elementHandle());
    await field.fill('20');

    await goTo(page, 'check');
    expect(await point.count()).toBe(0);
    await close();
  });
});
