import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldText, formatNumber } from '../../../shared/words/format.ts';
import { type Language, languages } from '../../../shared/words/language.ts';
import { parseNumber, type Scale } from '../../../shared/words/parse.ts';
import { runs } from '../arbitraries/runs.ts';

/** What is read: a number, or why there is none. */
function read(text: string, language: Language, scale: Scale = 'plain'): number | 'empty' | 'notANumber' {
  const parsed = parseNumber(text, language, scale);
  return parsed.ok ? parsed.value : parsed.reason;
}

const no = 'notANumber';

test.each<[string, number | string, number | string]>([
  // typed, in Danish, in English
  ['1200', 1200, 1200],
  ['1.200', 1200, 1.2],
  ['1,200', 1.2, 1200],
  ['12,5', 12.5, 12.5],
  ['12.5', 12.5, 12.5],
  ['0.125', 0.125, 0.125],
  ['0,125', 0.125, 0.125],
  ['1.234,5', 1234.5, no],
  ['1,234.5', no, 1234.5],
  ['1.200.000', 1_200_000, no],
  ['1,200,000', no, 1_200_000],
  ['1.200.000,25', 1_200_000.25, no],
  ['72.000 kr.', 72_000, 72],
  ['72,000 kr', 72, 72_000],
  ['72.000kr', 72_000, 72],
  ['72000 KR.', 72_000, 72_000],
  ['.5', 0.5, 0.5],
  [',5', 0.5, 0.5],
  ['5,', 5, 5],
  ['5.', 5, 5],
  ['007', 7, 7],
])('%j is %s in Danish and %s in English', (typed, danish, english) => {
  expect([read(typed, 'da'), read(typed, 'en')]).toEqual([danish, english]);
});

test.each([
  ['−5', -5],
  ['-5', -5],
  ['- 5', -5],
  ['+5', 5],
  ['−0', 0],
  ['-0,0', 0],
  ['1 200', 1200],
  ['1\u00a0200', 1200],
  ['1\u202f200', 1200],
  ['−1 200 300', -1_200_300],
  ['  12  ', 12],
  ['\t12\r\n', 12],
  ['12\u00a0kr.', 12],
])('%j is %s in both languages', (typed, value) => {
  for (const language of languages) expect(Object.is(read(typed, language), value)).toBe(true);
});

test.each(['', ' ', '\u00a0', '\t\n'])('%j is empty, which is not 0', (typed) => {
  for (const language of languages) expect(read(typed, language)).toBe('empty');
});

test.each([
  ['3,o'],
  ['1.2.3'],
  ['1,2,3'],
  ['1.20.000'],
  ['1..200'],
  ['1 200.000,5 1'],
  ['12 5'],
  ['1 2000'],
  ['12\t500'],
  ['12\n500'],
  ['--5'],
  ['+−5'],
  ['5−'],
  ['3-5'],
  ['+'],
  ['−'],
  ['.'],
  [','],
  ['%'],
  ['kr.'],
  ['1e5'],
  ['0x10'],
  ['NaN'],
  ['Infinity'],
  ['½'],
  ['ca. 5'],
  ['9'.repeat(400)],
])('%j is no number in either language', (typed) => {
  for (const language of languages) expect(read(typed, language)).toBe('notANumber');
});

test.each(['50 %', '50 pct.', '72 t.kr.', '1,2 mio. kr.', '18,8 mio.'])(
  '%j says more than its digits, and is not taken for them',
  (typed) => {
    for (const language of languages) expect(read(typed, language)).toBe('notANumber');
  },
);

test('a separator of thousands after four digits or more may be a decimal mark, and is not guessed at', () => {
  expect([read('1200.000', 'da'), read('1200,000', 'en')]).toEqual([no, no]);
  expect([read('1200,000', 'da'), read('1200.000', 'en')]).toEqual([1200, 1200]);
  expect([read('1200.50', 'da'), read('1200,50', 'en')]).toEqual([1200.5, 1200.5]);
});

test.each([
  ['12,5', 0.125],
  ['12.5', 0.125],
  ['12,5 %', 0.125],
  ['12,5%', 0.125],
  ['12,5\u00a0%', 0.125],
  ['12,5 pct.', 0.125],
  ['12,5 PCT', 0.125],
  ['7', 0.07],
  ['0,125', 0.00125],
  ['−3 %', -0.03],
  ['12 kr.', no],
  ['12 % %', no],
  ['%', no],
  ['', 'empty'],
])('in a field of per cent %j is %s', (typed, value) => {
  for (const language of languages) expect(read(typed, language, 'percent')).toBe(value);
});

/** As documents may hold them, the very small ones too. */
const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const language = fc.constantFrom(...languages);
const scale = fc.constantFrom<Scale>('plain', 'percent');

test('the text of a field is read back to the very same number', () => {
  fc.assert(
    fc.property(number, language, scale, (value, language, scale) => {
      expect(read(fieldText(value, language, scale), language, scale)).toBe(value === 0 ? 0 : value);
    }),
    runs(5000),
  );
});

test('the shares that people type are read back to the very same number', () => {
  fc.assert(
    fc.property(fc.integer({ min: -999_999, max: 999_999 }), language, (thousandths, language) => {
      const mark = language === 'da' ? ',' : '.';
      const typed = String(thousandths / 1000)
        .replace('.', mark)
        .replace('-', '−');
      const share = read(typed, language, 'percent');
      expect(share).toBe(thousandths === 0 ? 0 : Number(`${thousandths}e-5`));
      expect(fieldText(Number(share), language, 'percent')).toBe(typed);
    }),
    runs(2000),
  );
});

test('a rounded number is read back to within its rounding', () => {
  fc.assert(
    fc.property(number, language, fc.integer({ min: 0, max: 6 }), (value, language, decimals) => {
      const back = Number(read(formatNumber(value, language, { decimals }), language));
      expect(Math.abs(back - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-6);
    }),
    runs(2000),
  );
});

test('separators of thousands, and their absence, change nothing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), language, (value, language) => {
      const grouped = fieldText(value, language);
      for (const mark of ['', ' ', '\u00a0', '\u202f']) {
        expect(read(grouped.replaceAll(/[.,]/g, mark), language)).toBe(value);
      }
    }),
    runs(1000),
  );
});

test('any text is read to a finite number that is not −0, or to none', () => {
  const characters = fc.constantFrom(...'0123456789.,+-−% \tkrKReE\u00a0\u202f/x');
  const typed = fc.oneof(
    fc.string(),
    fc.array(characters, { maxLength: 12 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(typed, language, scale, (text, language, scale) => {
      const value = read(text, language, scale);
      expect(value === 'empty' || value === 'notANumber' || Number.isFinite(value)).toBe(true);
      expect(Object.is(value, -0)).toBe(false);
      expect(value === 'empty').toBe(text.trim() === '');
    }),
    runs(5000),
  );
});
