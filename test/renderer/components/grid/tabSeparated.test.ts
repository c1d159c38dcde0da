import { test as property } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spreadsheetNumber } from '../../../../renderer/components/grid/spreadsheetNumber.ts';
import { fromTabSeparated, toTabSeparated } from '../../../../renderer/components/grid/tabSeparated.ts';
import { parseNumber } from '../../../../shared/words/parse.ts';

describe('cells to and from a spreadsheet', () => {
  test('as Excel writes them: tabs, CRLF and one more at the end, quotes around line breaks', () => {
    expect(fromTabSeparated('1,5\t2\r\n"to\nlinjer"\t"så ""kaldt"""\r\n')).toEqual([
      ['1,5', '2'],
      ['to\nlinjer', 'så "kaldt"'],
    ]);
  });

  test('rows are as wide as the widest, and nothing is nothing', () => {
    expect(fromTabSeparated('1\r\n2\t3')).toEqual([
      ['1', ''],
      ['2', '3'],
    ]);
    expect(fromTabSeparated('')).toEqual([]);
    expect(fromTabSeparated('\r\n')).toEqual([]);
  });

  test('an empty row in the middle keeps its place', () => {
    expect(fromTabSeparated('1\r\n\r\n3')).toEqual([['1'], [''], ['3']]);
  });

  test.each(['=1+1', '+A1', '-A1', '@SUM(A1)', '-1+cmd'])(
    'a text that would be run as a formula is marked as text: %s',
    (text) => {
      expect(toTabSeparated([[text]])).toBe(`'${text}`);
      expect(fromTabSeparated(`'${text}`)).toEqual([[text]]);
    },
  );

  test('a negative number is none', () => {
    expect(toTabSeparated([['-3,5']])).toBe('-3,5');
  });

  const text = fc
    .string({ minLength: 1, maxLength: 12 })
    .filter((one) => one.trim() !== '' && !/^sep=/i.test(one) && !/^'/.test(one));
  property.prop([fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 })])(
    'what is copied comes back',
    (rows) => {
      const plain = rows.map((cells) => cells.map((cell) => cell.replaceAll('\r', '\n')));
      expect(fromTabSeparated(toTabSeparated(plain))).toEqual(plain);
    },
  );
});

describe('a number for a spreadsheet', () => {
  test('is written as Danish and English Excel read it', () => {
    expect(spreadsheetNumber(1234567.5, 'da', 'plain')).toBe('1234567,5');
    expect(spreadsheetNumber(1234567.5, 'en', 'plain')).toBe('1234567.5');
    expect(spreadsheetNumber(-0.125, 'da', 'percent')).toBe('-12,5%');
  });

  property.prop([
    fc.double({ min: -1e9, max: 1e9, noNaN: true }),
    fc.constantFrom('plain', 'percent'),
    fc.constantFrom('da', 'en'),
  ])('comes back as the same number', (value, scale, language) => {
    expect(parseNumber(spreadsheetNumber(value, language, scale), language, scale)).toEqual({
      ok: true,
      value: value + 0,
    });
  });
});
