import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../shared/document/scenario.ts';
import { libraryVersion } from '../../shared/evidence/version.ts';
import { wordsIn } from '../../shared/words/words.ts';
import { exampleScenario } from './exampleScenario.ts';
import { launchApp } from './launch.ts';
import { goTo } from './rail.ts';
import { folderWith } from './storedFolder.ts';
import { expectStrip } from './strip.ts';

const { t } = wordsIn('da');
const example = exampleScenario();

/** The example as a planner had it who used IPS when its study was told with other numbers. */
const old: Scenario = {
  ...example,
  interventions: example.interventions.map((one) =>
    one.id === 'ips' && one.effect.kind === 'either'
      ? { ...one, evidenceVersion: '2025-01', effect: { ...one.effect, treated: 0.5 } }
      : one,
  ),
};

describe('evidence that was revised after a scenario was made', () => {
  test('changes nothing by itself, is told, can be left, and is taken as one step that can be undone', async () => {
    const { page, close } = await launchApp({ dataFolder: await folderWith(old) });
    await expectStrip(page, old);
    await goTo(page, 'interventions');
    const notice = page.getByText(t('interventions.newer', { from: '2025-01', to: libraryVersion }), { exact: true });
    await notice.waitFor();
    await expectStrip(page, old);

    await page.getByRole('button', { name: t('interventions.newerTake') }).press('Enter');
    await notice.waitFor({ state: 'detached' });
    expect(await page.getByRole('button', { name: t('interventions.newerTake') }).count()).toBe(0);
    await page.keyboard.press('Control+z');
    await notice.waitFor();
    await expectStrip(page, old);
    await close();
  });
});
