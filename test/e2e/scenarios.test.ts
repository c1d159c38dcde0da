import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { missingFor } from '../../shared/document/missing.ts';
import { newScenario } from '../../shared/document/newScenario.ts';
import { fieldNameIn } from '../../shared/words/fieldName.ts';
import { wordsIn } from '../../shared/words/words.ts';
import { exampleScenario } from './exampleScenario.ts';
import { type LaunchedApp, launchApp } from './launch.ts';
import { patience } from './patience.ts';
import { goTo, titleOf } from './rail.ts';
import { untilSaved } from './saved.ts';
import { expectStrip, readStrip } from './strip.ts';

const { t } = wordsIn('da');
const example = exampleScenario();
const empty = newScenario(wordsIn('da'), '2027-01');
const lacks = t('missing.needs', { field: '' }).trim();

/** One story, by the keyboard alone: each test goes on from where the one before it ended. */
describe('scenarios and their versions', () => {
  let launched: LaunchedApp;
  let page: Page;
  beforeAll(async () => {
    launched = await launchApp();
    page = launched.page;
  });
  afterAll(() => launched.close());

  const button = (name: string | RegExp) =>
    page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
  const press = (target: Locator) => target.press('Enter');
  const names = () => page.locator('main tbody th button').allInnerTexts();
  const strip = () => page.getByTestId('result-strip');
  const dialog = () => page.getByRole('dialog');
  const place = (name: 'active' | 'archive' | 'trash', count: number) =>
    page.getByRole('radio', { name: t(`overview.${name}`, { count: String(count) }), exact: true });
  const onVersions = (start: 'lookAt' | 'compareWith' | 'restoreThis' | 'nameOf' | 'decideThis') =>
    dialog().getByRole('button', { name: new RegExp(`^${t(`versions.${start}`, { when: '#' }).split('#')[0]}`) });

  async function choose(name: string, action: 'toActive' | 'toTrash'): Promise<void> {
    await press(button(t('overview.actionsFor', { name })).first());
    await press(page.getByRole('menuitem', { name: t(`overview.${action}`), exact: true }));
  }

  test('an empty scenario says what is missing, in place of every headline', async () => {
    await goTo(page, 'overview');
    await press(button(t('overview.newScenario')));
    await press(page.getByRole('menuitem', { name: t('overview.newEmpty'), exact: true }));
    await titleOf(page, 'segments').waitFor();
    await expect.poll(async () => Object.values(await readStrip(page)), patience).toHaveLength(4);
    for (const text of Object.values(await readStrip(page))) expect(text).toContain(lacks);
    await goTo(page, 'projection');
    expect(await page.getByTestId('lead').innerText()).toContain(t('missing.lead'));
  });

  test('each is reached from the strip, and the number of people comes when they are all given', async () => {
    for (const path of missingFor(empty, 'people')) {
      await press(
        strip()
          .getByRole('button', { name: new RegExp(`^${lacks}`) })
          .first(),
      );
      const value = path.endsWith('persons') ? '100' : '5';
      await page.keyboard.type(value);
      await page.keyboard.press('Enter');
      await expect
        .poll(async () => JSON.stringify(await readStrip(page)), patience)
        .not.toContain(fieldNameIn(wordsIn('da'), empty, path));
    }
    const { extraInEducationOrJob = '', netMunicipality = '' } = await readStrip(page);
    expect(extraInEducationOrJob).not.toContain(lacks);
    expect(netMunicipality).toContain(lacks);
    await untilSaved(page);
  });

  test('a version is named, and one before it is opened read-only', async () => {
    await goTo(page, 'overview');
    await press(button(example.name));
    await titleOf(page, 'projection').waitFor({ state: 'attached' });
    await expectStrip(page, example);
    await nameNow('Til udvalget');
    await edit('99');
    await press(button(t('versions.title')));
    await dialog().getByText('Til udvalget').waitFor();
    await press(onVersions('lookAt').first());
    await dialog().waitFor({ state: 'detached' });
    await page
      .getByText(new RegExp(`^Til udvalget.*${t('versions.banner', { when: '' }).split('–')[1]?.trim()}`))
      .waitFor();
    await expectStrip(page, example);
    await goTo(page, 'assumptions');
    const field = wage();
    expect(await field.getAttribute('readonly')).not.toBeNull();
    await field.press('Control+z');
    await page.getByText(t('versions.refused')).waitFor();
    await press(button(t('versions.back')));
    await expect.poll(() => wage().inputValue(), patience).toBe('99');
  });

  test('it is compared with today: only what differs', async () => {
    await press(button(t('versions.title')));
    await press(onVersions('compareWith').first());
    await dialog()
      .getByRole('row', { name: new RegExp(`${t('fieldNames.wagePerMonth')}.*99`) })
      .waitFor();
    expect(await dialog().locator('tbody tr').count()).toBeLessThanOrEqual(2);
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
  });

  test('it is restored, which is undone and redone as any other step', async () => {
    await press(button(t('versions.title')));
    await press(onVersions('restoreThis').first());
    await dialog().waitFor({ state: 'detached' });
    await expect.poll(() => wage().inputValue(), patience).not.toBe('99');
    await expectStrip(page, example);
    await page.keyboard.press('Control+z');
    await expect.poll(() => wage().inputValue(), patience).toBe('99');
    await page.keyboard.press('Control+y');
    await expect.poll(() => wage().inputValue(), patience).not.toBe('99');
    await untilSaved(page);
  });

  test('one is locked as decided, and then offers no lock any more', async () => {
    await press(button(t('versions.title')));
    await dialog().getByText('Til udvalget').waitFor();
    const locks = await onVersions('decideThis').count();
    await press(onVersions('decideThis').first());
    await dialog().getByLabel(t('versions.body')).fill('Byrådet');
    await press(dialog().getByRole('button', { name: t('versions.decideDo') }));
    await dialog()
      .getByText(/Byrådet/)
      .waitFor();
    expect(await onVersions('decideThis').count()).toBe(locks - 1);
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
  });

  test('heads sort, both ways', async () => {
    await goTo(page, 'overview');
    const head = page.getByRole('columnheader', { name: t('overview.scenario') });
    await press(head.getByRole('button'));
    await expect.poll(() => head.getAttribute('aria-sort'), patience).toBe('ascending');
    await expect.poll(names, patience).toEqual([empty.name, example.name]);
    await press(head.getByRole('button'));
    await expect.poll(names, patience).toEqual([example.name, empty.name]);
    await page.getByRole('searchbox').fill('brobyg');
    await expect.poll(names, patience).toEqual([example.name]);
    await page.getByRole('searchbox').press('Escape');
  });

  test('most of the scenarios at once are asked about by their number, and come back', async () => {
    await page.getByRole('checkbox', { name: t('overview.selectAll') }).press('Space');
    await press(
      page.getByRole('region', { name: t('overview.selection') }).getByRole('button', { name: t('overview.toTrash') }),
    );
    await press(dialog().getByRole('button', { name: t('overview.halfDo', { count: 2 }) }));
    await place('trash', 2).waitFor();
    await press(button(t('app.undo')).last());
    await place('active', 2).waitFor();
    await expect.poll(names, patience).toEqual([example.name, empty.name]);
  });

  test('the trash is emptied when its number has been confirmed', async () => {
    await choose(empty.name, 'toTrash');
    await press(place('trash', 1));
    await press(button(t('overview.emptyTrash')));
    await press(dialog().getByRole('button', { name: t('overview.emptyTrashDo', { count: 1 }) }));
    await place('trash', 0).waitFor();
    await press(place('active', 1));
    await expect.poll(names, patience).toEqual([example.name]);
  });

  const wage = () => page.getByRole('textbox', { name: new RegExp(`^${t('assumptions.wagePerMonth')}`) }).first();

  async function nameNow(name: string): Promise<void> {
    await press(button(t('versions.title')));
    await press(onVersions('nameOf').first());
    await dialog().getByLabel(t('versions.name')).fill(name);
    await press(dialog().getByLabel(t('versions.name')));
    await dialog().getByText(name).waitFor();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
  }

  async function edit(text: string): Promise<void> {
    await goTo(page, 'assumptions');
    await wage().press('ControlOrMeta+a');
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
    await untilSaved(page);
  }
});
