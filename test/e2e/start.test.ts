import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { project } from '../../shared/model/project.ts';
import { wordsIn } from '../../shared/words/words.ts';
import { exampleScenario } from './exampleScenario.ts';
import { type LaunchedApp, launchApp } from './launch.ts';
import { titleOf } from './rail.ts';
import { expectStrip } from './strip.ts';

const { t, number } = wordsIn('da');

describe('the first start', () => {
  let launched: LaunchedApp;
  beforeAll(async () => {
    launched = await launchApp();
  });
  afterAll(() => launched.close());

  test('opens the example municipality on its projection', async () => {
    const { page } = launched;
    const example = exampleScenario();
    await titleOf(page, 'projection').waitFor({ state: 'attached' });
    const top = page.getByRole('banner');
    expect(await top.innerText()).toContain(example.municipality);
    expect(await top.innerText()).toContain(example.name);
    await top.getByText(t('app.illustrative')).waitFor();
  });

  test('shows in the strip what the model says of the example', async () => {
    await expectStrip(launched.page, exampleScenario());
  });

  test('says the main finding in words with the same number of persons', async () => {
    const extra = project(exampleScenario()).headline.extraInEducationOrJob;
    expect(await launched.page.getByTestId('lead').innerText()).toContain(number(Math.abs(extra)));
  });

  test('says that everything is saved', async () => {
    const [saved = ''] = t('app.saved', { time: '' }).split(' ');
    expect(await launched.page.getByTestId('saved').innerText()).toContain(saved);
  });

  test('has nothing to complain of', () => {
    expect(launched.logs.filter((line) => /^\[(?:error|warning|pageerror)\]/.test(line))).toEqual([]);
  });
});
