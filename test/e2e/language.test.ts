import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { library } from '../../shared/evidence/library.ts';
import type { Language } from '../../shared/words/language.ts';
import { wordsIn } from '../../shared/words/words.ts';
import { texts } from '../shared/words/texts.ts';
import { inEveryState } from './everyScreen.ts';
import { exampleScenario } from './exampleScenario.ts';
import { type LaunchedApp, launchApp } from './launch.ts';
import { messagePattern } from './messagePattern.ts';
import { patience } from './patience.ts';
import { goTo, titleOf } from './rail.ts';
import { expectStrip } from './strip.ts';
import { visibleTexts } from './visibleTexts.ts';

/** The texts of one language that the other has in other words, as they look on a screen. */
function own(language: Language): { key: string; pattern: RegExp }[] {
  const others = texts[language === 'da' ? 'en' : 'da'];
  return [...texts[language]].flatMap(([key, text]) => {
    const pattern = others.get(key) === text ? null : messagePattern(text);
    return pattern === null ? [] : [{ key, pattern }];
  });
}

const danish = own('da');
const english = own('en');

/** A key of the catalogue instead of its text, as `projection.title`. */
const keys = new Set(texts.da.keys());
const sections = [...new Set([...keys].map((key) => key.split('.')[0]))].join('|');
const KEY = new RegExp(`(?<![\\w/.])(?:${sections})\\.[a-z]\\w+`, 'u');

const DANISH_MONTH = /\b(?:januar|februar|marts|maj|juni|juli|oktober)\b/;

/**
 * What a planner wrote in the document stays in the language it was written in, and so do the quotes of the library and
 * the Danish names of its entries; the longest first.
 */
const written = [...writtenIn(exampleScenario()), ...danishIn(library)].sort((a, b) => b.length - a.length);

function writtenIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    const isText = /^(?:name|municipality|description|source|note)$/.test(key) && typeof part === 'string';
    return isText ? [part] : writtenIn(part);
  });
}

function danishIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    const stays = /^(?:quote|da)$/.test(key) && typeof part === 'string' && part.length > 5;
    return stays ? part.split(' – ') : danishIn(part);
  });
}

const withoutWritten = (text: string) => written.reduce((rest, one) => rest.replaceAll(one, '\u2026'), text);

const said = (all: typeof danish, text: string) => all.filter(({ pattern }) => pattern.test(text));

let launched: LaunchedApp;
beforeAll(async () => {
  launched = await launchApp();
});
afterAll(() => launched.close());

/** The words at the top of the window's menu. */
const menu = () =>
  launched.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label) ?? []);

const menuOf = (language: Language) => {
  const { t } = wordsIn(language);
  return [t('menu.file'), t('menu.edit'), t('menu.view')];
};

describe('the language', () => {
  test('is Danish at first, and the search for Danish finds it', async () => {
    const { page } = launched;
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('da');
    expect(await menu()).toEqual(menuOf('da'));
    const found = new Set<string>();
    for (const text of await visibleTexts(page)) for (const { key } of said(danish, text)) found.add(key);
    expect(found).toContain('summary.budgetNotBack');
    expect(found).toContain('summary.extraMore');
    expect(found).toContain('strip.net');
    expect(found.size).toBeGreaterThan(40);
  });

  test('becomes English at once on every screen, with nothing left of the Danish', async () => {
    const { page } = launched;
    await goTo(page, 'settings');
    await page.evaluate(() => {
      document.documentElement.dataset.sameWindow = 'yes';
    });
    await page.getByRole('radio', { name: wordsIn('da').t('settings.english') }).press('Enter');
    await titleOf(page, 'settings', 'en').waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await expect.poll(menu, patience).toEqual(menuOf('en'));

    const left: string[] = [];
    const heard = new Set<string>();
    const judged = new Set<string>();
    await inEveryState(page, 'en', async (state) => {
      // Most of what a state shows was there in the one before.
      const fresh = (await visibleTexts(page)).filter((text) => !judged.has(text));
      for (const text of fresh) judged.add(text);
      for (const text of fresh.map(withoutWritten)) {
        for (const { key } of said(english, text)) heard.add(key);
        if (said(danish, text).length > 0 || KEY.test(text) || DANISH_MONTH.test(text)) left.push(`${state}: ${text}`);
      }
    });
    expect(left).toEqual([]);
    expect(heard.size).toBeGreaterThan(150);
    expect(await page.evaluate(() => document.documentElement.dataset.sameWindow)).toBe('yes');
  });

  test('writes numbers the English way', async () => {
    await goTo(launched.page, 'segments', 'en');
    await expectStrip(launched.page, exampleScenario(), 'en');
    expect(launched.logs.filter((line) => /MISSING_MESSAGE|FORMATTING_ERROR/.test(line))).toEqual([]);
  });

  test('is switched back by the menu', async () => {
    const { app, page } = launched;
    await app.evaluate(({ Menu }, label) => {
      const view = Menu.getApplicationMenu()?.items.find((item) =>
        item.submenu?.items.some((one) => one.label === label),
      );
      view?.submenu?.items.find((item) => item.label === label)?.click();
    }, wordsIn('en').t('menu.switchLanguage'));
    await titleOf(page, 'segments', 'da').waitFor();
    await expectStrip(page, exampleScenario(), 'da');
  });
});
