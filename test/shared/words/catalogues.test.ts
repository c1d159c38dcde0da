import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { errorCodes } from '../../../shared/contract/errors.ts';
import { faultCodes } from '../../../shared/document/fault.ts';
import { type Language, languages } from '../../../shared/words/language.ts';
import { wordsIn } from '../../../shared/words/words.ts';
import { argumentsOf } from './argumentsOf.ts';
import { texts } from './texts.ts';

const everyText = languages.flatMap((language) =>
  [...texts[language]].map(([key, text]) => ({ language, key, text, name: `${language} ${key}` })),
);

/** The names of the texts that break a rule. */
function breaking(breaks: (one: (typeof everyText)[number]) => boolean): string[] {
  return everyText.filter(breaks).map(({ name }) => name);
}

/** Says a text with its own arguments: the plain ones as their names between ‹ ›, tags as [ ]. */
function said({ language, key, text }: (typeof everyText)[number], count: number): string {
  const { plain, plurals, tags } = argumentsOf(text);
  const say = wordsIn(language).t.markup as unknown as (key: string, facts: Record<string, unknown>) => string;
  return say(key, {
    ...Object.fromEntries([...plain].map((name) => [name, `‹${name}›`])),
    ...Object.fromEntries([...plurals.keys()].map((name) => [name, count])),
    ...Object.fromEntries([...tags].map((name) => [name, (chunks: string) => `[${chunks}]`])),
  });
}

/** use-intl tells the console of a text that it cannot say, and gives the key instead. */
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  expect(vi.mocked(console.error).mock.calls).toEqual([]);
  vi.restoreAllMocks();
});

test('both languages have the same keys', () => {
  expect([...texts.en.keys()].sort()).toEqual([...texts.da.keys()].sort());
  expect(texts.da.size).toBeGreaterThan(250);
});

test('a text asks for the same arguments, plural forms and tags in both languages', () => {
  const asked = (language: Language) => new Map([...texts[language]].map(([key, text]) => [key, argumentsOf(text)]));
  expect(asked('en')).toEqual(asked('da'));
});

test.each([0, 1, 2])('every text can be said, with %i where it counts', (count) => {
  const broken = everyText.filter((one) => {
    const text = said(one, count);
    return text === '' || text === one.key || /[{}<>]/.test(text);
  });
  expect(broken).toEqual([]);
});

test('every argument of a text is heard when it is said', () => {
  const unheard = breaking((one) => {
    const spoken = [0, 1, 2].map((count) => said(one, count)).join();
    return [...argumentsOf(one.text).plain].some((name) => !spoken.includes(`‹${name}›`));
  });
  expect(unheard).toEqual([]);
});

test('no text is empty or has a line break', () => {
  expect(breaking(({ text }) => text.trim() === '' || /[\n\t]/.test(text))).toEqual([]);
});

test('no text has a space too many, also when it is said', () => {
  expect(breaking((one) => [0, 1, 2].some((count) => / {2}|^\s|\s$/.test(said(one, count))))).toEqual([]);
});

test('no text has a straight apostrophe, which ICU may take for quoting', () => {
  expect(breaking(({ text }) => text.includes("'"))).toEqual([]);
});

test('a no-break space stands before %, kroner and millions', () => {
  expect(breaking(({ text }) => /[0-9}] (?:%|kr\b|mio\.|m(?!\p{L}))/u.test(text))).toEqual([]);
});

test('what is a sentence in one language is one in the other', () => {
  const isSentence = (text: string) => /[.?!]$/.test(text.replace(/\b(?:md|udd|kr|mio|nr|no)\.$/i, ''));
  const differing = [...texts.da].filter(([key, text]) => isSentence(text) !== isSentence(texts.en.get(key) ?? ''));
  expect(differing).toEqual([]);
});

test.each(languages)('every fault and every error has a sentence in %s', (language) => {
  const keys = [...faultCodes.map((code) => `faults.${code}`), ...errorCodes.map((code) => `errors.${code}`)];
  const isSentence = (text: string) => /^[\p{Lu}{“].* .*[.}]$/u.test(text);
  expect(keys.filter((key) => !isSentence(texts[language].get(key) ?? ''))).toEqual([]);
  const codes = [...texts[language].keys()].filter((key) => /^(?:faults|errors)\./.test(key));
  expect(codes.sort()).toEqual(keys.sort());
});

/** Names of the languages, each in itself. */
const inOtherLanguage = ['menu.switchLanguage', 'settings.danish', 'settings.english'];

/** Words that stand in one of the languages only, and often. */
const telling: Readonly<Record<Language, ReadonlySet<string>>> = {
  da: new Set(
    'af der det eller en er et fra fx ikke indsats indsatser kl kommune md med mod måned måneder og personer pr på skal som til uden unge ved'.split(
      ' ',
    ),
  ),
  en: new Set(
    'against and are can from is month months must not of or people per that the this with without young'.split(' '),
  ),
};

test.each(languages)('no text in %s has words of the other language', (language) => {
  const foreign = telling[language === 'da' ? 'en' : 'da'];
  const mixed = breaking((one) => {
    if (one.language !== language || inOtherLanguage.includes(one.key)) return false;
    const spoken = said(one, 2).replaceAll(/‹\w+›|--[\w-]+/g, '');
    return spoken
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => foreign.has(word));
  });
  expect(mixed).toEqual([]);
});

test('æ, ø and å stand in no English text', () => {
  const danish = breaking(({ language, key, text }) => {
    return language === 'en' && /[æøå]/i.test(text) && !inOtherLanguage.includes(key);
  });
  expect(danish).toEqual([]);
});

test('only names, signs and words of both languages are the same in both', () => {
  const same = [...texts.da].filter(([key, text]) => texts.en.get(key) === text && /\p{L}/u.test(argumentless(text)));
  expect(same.map(([key]) => key)).toEqual([
    'app.name',
    'strip.versions',
    'settings.danish',
    'settings.english',
    'settings.versions',
    'report.kinds.pdf',
    'report.kinds.pptx',
    'report.kinds.xlsx',
    'report.kinds.csv',
  ]);
});

function argumentless(text: string): string {
  return text.replaceAll(/\{\w+\}/g, '');
}
