import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  fieldText,
  formatKroner,
  formatMillions,
  formatMoney,
  formatNumber,
  formatPercent,
} from '../../../shared/words/format.ts';
import { type Language, languages } from '../../../shared/words/language.ts';
import { runs } from '../arbitraries/runs.ts';

/** No-break spaces as a tilde, so that one can see them. */
function shown(text: string): string {
  return text.replaceAll('\u00a0', '~');
}

test('numbers have Danish and English marks, and a plus where it is asked for', () => {
  expect(formatNumber(1157, 'da')).toBe('1.157');
  expect(formatNumber(1157, 'en')).toBe('1,157');
  expect(formatNumber(1_234_567.891, 'da', { decimals: 2 })).toBe('1.234.567,89');
  expect(formatNumber(1_234_567.891, 'en', { decimals: 2 })).toBe('1,234,567.89');
  expect(formatNumber(4.5, 'da', { decimals: 1, signed: true })).toBe('+4,5');
  expect(formatNumber(-4.5, 'da', { decimals: 1, signed: true })).toBe('−4,5');
  expect(formatNumber(0, 'da', { signed: true })).toBe('0');
  expect(formatNumber(3, 'da', { decimals: 1 })).toBe('3');
  expect(formatNumber(3, 'da', { decimals: 1, fixed: true })).toBe('3,0');
});

test('per cent and kroner have their unit after a no-break space', () => {
  expect(shown(formatPercent(0.125, 'da'))).toBe('12,5~%');
  expect(shown(formatPercent(0.125, 'en'))).toBe('12.5~%');
  expect(shown(formatPercent(0.0746, 'da', 0))).toBe('7~%');
  expect(shown(formatPercent(1, 'da'))).toBe('100~%');
  expect(shown(formatKroner(269_000, 'da'))).toBe('269.000~kr.');
  expect(shown(formatKroner(269_000, 'en'))).toBe('269,000~kr');
  expect(shown(formatKroner(72_000, 'da', { signed: true }))).toBe('+72.000~kr.');
});

test.each([
  [0, '0~kr.', '0~kr'],
  [499, '0~kr.', '0~kr'],
  [500, '1.000~kr.', '1,000~kr'],
  [269_499, '269.000~kr.', '269,000~kr'],
  [999_499, '999.000~kr.', '999,000~kr'],
  [999_499.9999999999, '999.000~kr.', '999,000~kr'],
  [999_500, '1,0~mio.~kr.', '1.0~m~kr'],
  [1_000_000, '1,0~mio.~kr.', '1.0~m~kr'],
  [18_849_999, '18,8~mio.~kr.', '18.8~m~kr'],
  [1_234_567_890, '1.234,6~mio.~kr.', '1,234.6~m~kr'],
])('%d kroner are said in thousands below a million, else in millions', (kroner, danish, english) => {
  expect(shown(formatMoney(kroner, 'da'))).toBe(danish);
  expect(shown(formatMoney(kroner, 'en'))).toBe(english);
});

test('millions without a unit have one decimal', () => {
  expect(formatMillions(1_650_000, 'da', { signed: true })).toBe('+1,7');
  expect(formatMillions(-800_000, 'da')).toBe('−0,8');
  expect(formatMillions(2_000_000, 'en')).toBe('2.0');
  expect(formatMillions(-40_000, 'da', { signed: true })).toBe('0,0');
});

test('a field shows every digit of its number, and none of the noise of binary fractions', () => {
  expect(fieldText(0.1 + 0.2, 'da')).toBe('0,30000000000000004');
  expect(fieldText(1234.5, 'da')).toBe('1.234,5');
  expect(fieldText(-1234.5, 'en')).toBe('−1,234.5');
  expect(fieldText(1e-7, 'da')).toBe('0,0000001');
  expect(fieldText(0.07, 'da', 'percent')).toBe('7');
  expect(fieldText(0.285, 'da', 'percent')).toBe('28,5');
  expect(fieldText(1e-7, 'da', 'percent')).toBe('0,00001');
});

test('per cent are rounded from the digits of the share, not from their binary neighbours', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), (thousandths) => {
      const rounded = Math.floor((thousandths + 5) / 10);
      expect(formatPercent(thousandths / 1000, 'en', 0)).toBe(`${rounded.toLocaleString('en-GB')}\u00a0%`);
    }),
    runs(2000),
  );
});

const number = fc.oneof(
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  fc.double({ min: -1, max: 1, noNaN: true }),
  fc.integer({ min: -2_000_000, max: 2_000_000 }),
  fc.integer({ min: -3000, max: 3000 }).map((halves) => halves * 500),
);

/** Everything that a number can be written as. */
function written(value: number, language: Language): string[] {
  return [
    formatNumber(value, language),
    formatNumber(value, language, { decimals: 1, fixed: true, signed: true }),
    formatPercent(value, language),
    formatKroner(value, language, { signed: true }),
    formatMoney(value, language),
    formatMoney(value, language, { signed: true }),
    formatMillions(value, language),
    fieldText(value, language),
    fieldText(value, language, 'percent'),
  ];
}

test('the minus is U+2212 and never stands before nothing but zeros, nor does a plus', () => {
  fc.assert(
    fc.property(number, fc.constantFrom(...languages), (value, language) => {
      for (const text of written(value, language)) {
        expect(text).toMatch(/^[−+]?[0-9]/);
        expect(text).not.toMatch(/[-‐‑–]/);
        expect(text).not.toMatch(/^[−+][0.,]+(?:[^0-9.,]|$)/);
      }
    }),
    runs(3000),
  );
});

test('no number can be broken over two lines', () => {
  fc.assert(
    fc.property(number, fc.constantFrom(...languages), (value, language) => {
      for (const text of written(value, language)) expect(text).not.toMatch(/[ \t\n]/);
    }),
    runs(1000),
  );
});

test('a loss is written as the gain of the same size, with a minus', () => {
  fc.assert(
    fc.property(number, fc.constantFrom(...languages), (value, language) => {
      const withoutSign = (text: string) => text.replace(/^[−+]/, '');
      expect(written(-value, language).map(withoutSign)).toEqual(written(value, language).map(withoutSign));
    }),
    runs(2000),
  );
});

test('the larger sum is never written as the smaller', () => {
  const inKroner = (text: string) => {
    const [digits = '', ...unit] = text.split('\u00a0');
    return Number(digits.replaceAll(',', '').replace('−', '-')) * (unit[0] === 'm' ? 1e6 : 1);
  };
  fc.assert(
    fc.property(number, fc.double({ min: 0, max: 3_000_000, noNaN: true }), (value, more) => {
      const [less, larger] = [inKroner(formatMoney(value, 'en')), inKroner(formatMoney(value + more, 'en'))];
      expect(less).toBeLessThanOrEqual(larger);
    }),
    runs(2000),
  );
});
