import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newScenario } from '../../shared/document/newScenario.ts';
import { wordsIn } from '../../shared/words/words.ts';
import { tooWideBy, unreadableTexts } from './cut.ts';
import { inEveryState } from './everyScreen.ts';
import { type LaunchedApp, launchApp } from './launch.ts';
import { setLook } from './look.ts';
import { goTo } from './rail.ts';
import { folderWith } from './storedFolder.ts';
import { resize } from './windowSize.ts';

describe('nothing is cut', () => {
  let launched: LaunchedApp;
  beforeAll(async () => {
    launched = await launchApp();
  });
  afterAll(() => launched.close());

  test.each(
    (['da', 'en'] as const).flatMap((language) => [
      { language, width: 1440, height: 900, zoom: 1 },
      { language, width: 1100, height: 700, zoom: 1 },
      { language, width: 1366, height: 768, zoom: 2 },
    ]),
  )('on any screen in $width × $height, zoomed $zoom times, $language', async ({ language, width, height, zoom }) => {
    const { page } = launched;
    await resize(launched, width, height, zoom);
    await setLook(page, { language, theme: 'light' });
    const faults: string[] = [];
    await inEveryState(page, language, async (state) => {
      for (const fault of await unreadableTexts(page)) faults.push(`${state}: ${fault}`);
      const wide = await tooWideBy(page, 'main');
      if (wide > 0) faults.push(`${state}: the content is ${wide} pixels wider than its frame`);
    });
    expect(faults).toEqual([]);
  });

  test.each(['da', 'en'] as const)('while all numbers of a new scenario are missing, %s', async (language) => {
    const empty = newScenario(wordsIn(language), '2027-01');
    const emptied = await launchApp({ dataFolder: await folderWith(empty) });
    const { page } = emptied;
    await resize(emptied, 1100, 700);
    await setLook(page, { language, theme: 'light' });
    for (const screen of ['segments', 'projection', 'uncertainty'] as const) {
      await goTo(page, screen, language);
      expect(await unreadableTexts(page), screen).toEqual([]);
    }
    await emptied.close();
  });
});
