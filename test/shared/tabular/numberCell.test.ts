import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guessNumberLanguage } from '../../../shared/tabular/decimalMark.ts';
import { readNumber } from '../../../shared/tabular/numberCell.ts';
import type { Cell } from '../../../shared/tabular/table.ts';
import type { Language } from '../../../shared/words/language.ts';
import type { Scale } from '../../../shared/words/parse.ts';
import { runs } from '../arbitraries/runs.ts';

function value(cell: Cell | undefined, scale: Scale, language: Language = 'da'): number | string {
  const read = readNumber(cell, language, scale);
  return read.ok ? read.value : read.reason;
}

describe('a text', () => {
  test.each<[string, Scale, number | string]>([
    ['1.200', 'plain', 1200],
    ['1.200 kr.', 'plain', 1200],
    ['1.234,5', 'plain', 1234.5],
    ['12,5 %', 'percent', 0.125],
    ['12.5', 'percent', 0.125],
    ['12,5', 'percent', 0.125],
    ['0,125', 'percent', 0.00125],
    ['50 %', 'plain', 'notANumber'],
    ['ca. 12', 'plain', 'notANumber'],
    ['', 'plain', 'empty'],
    [' \u00a0', 'percent', 'empty'],
  ])('%j in a %s column is %s', (text, scale, expected) => {
    expect(value(text, scale)).toBe(expected);
  });

  test.each([
    ['1.200', 'plain', true],
    ['1,200', 'plain', true],
    ['0,3', 'percent', true],
    ['0,3 %', 'percent', false],
    ['1.200,5', 'plain', false],
    ['1200', 'plain', false],
    ['12,5', 'percent', false],
  ] as const)('%j in a %s column could have been meant otherwise: %s', (text, scale, isUnsure) => {
    expect(readNumber(text, 'da', scale)).toMatchObject({ ok: true, isUnsure });
  });
});

describe('a number of a workbook', () => {
  test('is exact in a plain column, and in per cent in a column of shares', () => {
    expect(value(310, 'plain')).toBe(310);
    expect(value(30.2, 'percent')).toBe(0.302);
    expect(value(0.07, 'percent')).toBe(0.0007);
  });

  test('that the workbook shows in per cent is the share that it is, and no number of persons', () => {
    expect(value({ percent: 0.302 }, 'percent')).toBe(0.302);
    expect(value({ percent: 0.5 }, 'plain')).toBe('notANumber');
  });

  test('is never guessed to be a share, but is told of', () => {
    expect(readNumber(0.3, 'da', 'percent')).toEqual({ ok: true, value: 0.003, isUnsure: true });
    expect(readNumber(30, 'da', 'percent')).toEqual({ ok: true, value: 0.3, isUnsure: false });
  });

  test.each<Cell>([{ error: '#DIV/0!' }, { day: '2027-03-01' }])('%j is no number', (cell) => {
    expect(value(cell, 'plain')).toBe('notANumber');
  });

  test('in a plain column is what stands there, to the last digit', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (number) => {
        const read = value(number, 'plain');
        if (Math.abs(number) > 1e-6) expect(read).toBe(number);
      }),
      runs(200),
    );
  });
});

describe('the decimal mark of a file', () => {
  const language = (texts: readonly string[], app: Language = 'da') =>
    guessNumberLanguage({ rows: [texts], isCut: false }, app);

  test('is the one that can mean nothing else', () => {
    expect(language(['12,5', '1.200'], 'en')).toBe('da');
    expect(language(['12.5', '1,200'], 'da')).toBe('en');
    expect(language(['1.234,50 kr.'], 'en')).toBe('da');
    expect(language(['0.302'], 'da')).toBe('en');
  });

  test('is the app’s own where the file does not say', () => {
    expect(language(['1.200', '310', 'Unge'], 'da')).toBe('da');
    expect(language(['1.200', '310', 'Unge'], 'en')).toBe('en');
  });
});
