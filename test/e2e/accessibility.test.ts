import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databaseFile } from '../../electron/database/layout.ts';
import { wordsIn } from '../../shared/words/words.ts';
import { overwrite } from '../electron/database/onFile.ts';
import { accessibilityFaults } from './axe.ts';
import { inEveryState } from './everyScreen.ts';
import { exampleScenario } from './exampleScenario.ts';
import { type LaunchedApp, launchApp } from './launch.ts';
import { expectTheme, setLook } from './look.ts';
import { folderWith } from './storedFolder.ts';
import { resize } from './windowSize.ts';

describe('WCAG 2.1 A and AA: axe finds nothing', () => {
  let launched: LaunchedApp;
  beforeAll(async () => {
    launched = await launchApp();
  });
  afterAll(() => launched.close());

  test.each([
    { width: 1440, height: 900, theme: 'light', language: 'da' },
    { width: 1440, height: 900, theme: 'dark', language: 'en' },
    { width: 1100, height: 700, theme: 'light', language: 'en' },
    { width: 1100, height: 700, theme: 'dark', language: 'da' },
  ] as const)('on every screen at $width × $height, $theme, $language', async (look) => {
    await resize(launched, look.width, look.height);
    await setLook(launched.page, look);
    const faults: string[] = [];
    await inEveryState(launched.page, look.language, async (state) => {
      for (const fault of await accessibilityFaults(launched.page)) faults.push(`${state}: ${fault}`);
    });
    expect(faults).toEqual([]);
  });

  test('and finds what is wrong when something is', async () => {
    await launched.page.evaluate(() => {
      const button = document.createElement('button');
      button.id = 'nameless';
      document.querySelector('main')?.append(button);
    });
    expect((await accessibilityFaults(launched.page)).join()).toContain('nameless');
    await launched.page.evaluate(() => document.querySelector('#nameless')?.remove());
  });
});

test('WCAG 2.1 A and AA: axe finds nothing in the window of a database that cannot be opened', async () => {
  const folder = await folderWith(exampleScenario());
  overwrite(databaseFile(folder), 0, Buffer.alloc(100, 0x5a));
  const launched = await launchApp({ dataFolder: folder, ready: 'app' });
  await launched.page.getByRole('heading', { name: wordsIn('da').t('startupProblem.title') }).waitFor();
  for (const theme of ['light', 'dark'] as const) {
    await launched.page.emulateMedia({ colorScheme: theme });
    await expectTheme(launched.page, theme);
    expect(await accessibilityFaults(launched.page)).toEqual([]);
  }
  await launched.close();
});
