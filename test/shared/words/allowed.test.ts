import { expect, test } from 'vitest';
import { LARGEST, type Limits, limits } from '../../../shared/document/limits.ts';
import { allowedText } from '../../../shared/words/allowed.ts';
import { languages } from '../../../shared/words/language.ts';
import { wordsIn } from '../../../shared/words/words.ts';

const da = wordsIn('da');
const en = wordsIn('en');

test.each<[Limits, string, string]>([
  [limits.signed, 'Tilladt: et tal.', 'Allowed: a number.'],
  [limits.amount, 'Tilladt: 0 eller mere.', 'Allowed: 0 or more.'],
  [limits.positive, 'Tilladt: mere end 0.', 'Allowed: more than 0.'],
  [limits.share, 'Tilladt: 0 til 1.', 'Allowed: 0 to 1.'],
  [limits.shareBelowOne, 'Tilladt: 0 til under 1.', 'Allowed: 0 or more, but less than 1.'],
  [limits.discountRate, 'Tilladt: 0 til 0,2.', 'Allowed: 0 to 0.2.'],
  [limits.horizonMonths, 'Tilladt: 12 til 72. Kun hele tal.', 'Allowed: 12 to 72. Whole numbers only.'],
  [limits.draws, 'Tilladt: 100 til 100.000. Kun hele tal.', 'Allowed: 100 to 100,000. Whole numbers only.'],
  [limits.rampMonths, 'Tilladt: 1 eller mere. Kun hele tal.', 'Allowed: 1 or more. Whole numbers only.'],
  [{ min: 0, minExcluded: true, max: 5 }, 'Tilladt: mere end 0, højst 5.', 'Allowed: more than 0, at most 5.'],
  [
    { min: -1, minExcluded: true, max: 1, maxExcluded: true },
    'Tilladt: mere end −1, under 1.',
    'Allowed: more than −1, but less than 1.',
  ],
])('what %o allows is said', (given, danish, english) => {
  expect(allowedText(da, given)).toBe(danish);
  expect(allowedText(en, given)).toBe(english);
});

test('the limits of a share are said in per cent where the field is', () => {
  expect(allowedText(da, limits.share, 'percent')).toBe('Tilladt: 0\u00a0% til 100\u00a0%.');
  expect(allowedText(en, limits.shareBelowOne, 'percent')).toBe('Allowed: 0\u00a0% or more, but less than 100\u00a0%.');
  expect(allowedText(da, limits.discountRate, 'percent')).toBe('Tilladt: 0\u00a0% til 20\u00a0%.');
});

test('the largest number of a document is named only where it was broken', () => {
  expect(allowedText(da, limits.amount, 'plain', LARGEST)).toBe('Tilladt: 0 eller mere.');
  expect(allowedText(da, limits.amount, 'plain', LARGEST + 1)).toBe('Tilladt: 0 til 1.000.000.000.');
  expect(allowedText(da, limits.positive, 'plain', 2e9)).toBe('Tilladt: mere end 0, højst 1.000.000.000.');
  expect(allowedText(en, limits.signed, 'plain', -2e9)).toBe('Allowed: −1,000,000,000 to 1,000,000,000.');
});

test('every limit of the document can be said in both languages and both scales', () => {
  for (const language of languages) {
    for (const [name, given] of Object.entries<Limits>(limits)) {
      for (const scale of ['plain', 'percent'] as const) {
        for (const value of [0, 1e10]) {
          const text = allowedText(wordsIn(language), given, scale, value);
          expect(text, name).toMatch(/^(?:Tilladt|Allowed): [^{}]+\.$/);
          expect(text.includes('NaN') || text.includes('allowed.'), name).toBe(false);
          expect(/Kun hele tal|Whole numbers/.test(text), name).toBe(Boolean(given.whole));
        }
      }
    }
  }
});
