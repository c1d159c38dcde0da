import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { writeField } from '../../shared/document/field.ts';
import { fidelity, overload } from '../../shared/model/effect.ts';
import { wordsIn } from '../../shared/words/words.ts';
import { ownDataFolder } from './dataFolder.ts';
import { exampleScenario } from './exampleScenario.ts';
import { caseloadField, expectCell, expectValue, segmentCell, type } from './fields.ts';
import { launchApp } from './launch.ts';
import { goTo } from './rail.ts';
import { untilSaved } from './saved.ts';
import { expectStrip, stripOf } from './strip.ts';

const { t, percent } = wordsIn('da');
const example = exampleScenario();
const withCaseload = (caseload: number) => writeField(example, 'interventions/ips/capacity/caseload', caseload);

describe('an edit', () => {
  test('moves the strip while it is typed, can be undone and redone, and is there after a restart', async () => {
    const dataFolder = ownDataFolder();
    const first = await launchApp({ dataFolder });
    const { page } = first;
    await goTo(page, 'interventions');
    const field = caseloadField(page);
    await expectValue(field, '20');

    await type(field, '3');
    await expectStrip(page, withCaseload(3));
    await page.keyboard.type('0');
    await expectStrip(page, withCaseload(30));
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
    expect(stripOf(withCaseload(30))).not.toEqual(stripOf(example));

    const ips = withCaseload(30).interventions.find(({ id }) => id === 'ips');
    if (!ips) throw new Error('The example has no IPS.');
    const share = percent(fidelity(overload(ips), example.assumptions.caseloadElasticity), 0);
    await page.getByText(t('interventions.overNorm', { max: '25', share }), { exact: true }).waitFor();

    await page.keyboard.press('Control+z');
    await expectValue(field, '20');
    await expectStrip(page, example);
    await page.keyboard.press('Control+y');
    await expectValue(field, '30');
    await expectStrip(page, withCaseload(30));
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+Shift+z');
    await expectValue(field, '30');
    await untilSaved(page);
    await first.close();

    const second = await launchApp({ dataFolder });
    await expectStrip(second.page, withCaseload(30));
    await goTo(second.page, 'interventions');
    await expectValue(caseloadField(second.page), '30');
    await second.close();
  });

  test('that is still being typed when the window is closed is not lost', async () => {
    const dataFolder = ownDataFolder();
    const first = await launchApp({ dataFolder });
    await goTo(first.page, 'interventions');
    await type(caseloadField(first.page), '12');
    await first.close();

    const second = await launchApp({ dataFolder });
    await expectStrip(second.page, withCaseload(12));
    await second.close();
  });

  test('of a target group becomes an assumption, and can be said to be the municipality’s own figure', async () => {
    const dataFolder = ownDataFolder();
    const first = await launchApp({ dataFolder });
    await goTo(first.page, 'segments');
    await personsCell(first.page).click();
    await first.page.keyboard.type('260,5');
    await expectStrip(first.page, writeField(example, 'segments/aktivitetsparate/persons', 260.5));
    await sourceOf(first.page, 'assumption').waitFor();

    await personsPanel(first.page)
      .getByRole('radio', { name: t('source.ownMunicipality') })
      .press('Enter');
    await sourceOf(first.page, 'ownMunicipality').waitFor();
    await untilSaved(first.page);
    await first.close();

    const second = await launchApp({ dataFolder });
    await goTo(second.page, 'segments');
    await expectCell(personsCell(second.page), '260,5');
    await personsCell(second.page).click();
    await sourceOf(second.page, 'ownMunicipality').waitFor();
    await second.close();
  });
});

const personsCell = (page: Page) => segmentCell(page, 'aktivitetsparate/persons');

/** The panel that says where the number of the chosen cell comes from. */
function personsPanel(page: Page): Locator {
  const name = t('segments.cell', { field: t('fieldNames.persons'), segment: 'Aktivitetsparate' });
  return page.getByRole('region', { name, exact: true });
}

function sourceOf(page: Page, kind: 'assumption' | 'ownMunicipality'): Locator {
  return (
    personsPanel(page)
      .getByRole('definition')
      // What the number was before may stand after it.
      .filter({ hasText: new RegExp(`^${t(`source.${kind}`)}(?: |$)`) })
  );
}
