import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { delimiters, guessDelimiter } from '../../../shared/tabular/delimiter.ts';
import { decode } from '../../../shared/tabular/encoding.ts';
import { parseText } from '../../../shared/tabular/parseText.ts';
import { tableLimits } from '../../../shared/tabular/table.ts';
import { runs } from '../arbitraries/runs.ts';
import { danishCells, danishFiles } from './danishExcel.ts';

const cells = (text: string) => parseText(text, guessDelimiter(text)).rows;

describe('a file from Danish Excel', () => {
  test.each(danishFiles)('%s gives its cells without a question', (_name, encoding, bytes) => {
    expect(cells(decode(bytes, encoding))).toEqual(danishCells);
  });
});

describe('the delimiter', () => {
  test.each([
    ['a;1,5\r\nb;2,5', ';'],
    ['a;1,5;2,5\r\nb;2,5;3,5', ';'],
    ['navn;tal\na;1,5\nb;12', ';'],
    ['a\t1,5\nb\t2', '\t'],
    ['a,b\n1,2\n3,4', ','],
    ['"Hansen, Jensen",2\nb,3', ','],
    ['a|b\n1,5|2', '|'],
    ['sep=,\r\na;b,c\n1;2,3', ','],
    ['one column\nonly', ';'],
    ['', ';'],
  ])('of %j is %j', (text, delimiter) => {
    expect(guessDelimiter(text)).toBe(delimiter);
  });
});

describe('the cells', () => {
  test('quotes may hold the delimiter, a line break and doubled quotes', () => {
    expect(cells('"a;b";"to\r\nlinjer";"sagt ""sådan"""\r\nx;y;z')).toEqual([
      ['a;b', 'to\r\nlinjer', 'sagt "sådan"'],
      ['x', 'y', 'z'],
    ]);
  });

  test('the line that tells the delimiter is no row', () => {
    expect(cells('sep=;\r\na;b\r\n')).toEqual([['a', 'b']]);
  });

  test('nothing is taken for a formula or for a number', () => {
    expect(cells('=1+1;@SUM(A1);007;1e5\n+2;-3;x;y')).toEqual([
      ['=1+1', '@SUM(A1)', '007', '1e5'],
      ['+2', '-3', 'x', 'y'],
    ]);
  });

  test('rows keep their numbers, and empty ends are left out', () => {
    expect(parseText('a;b;;\n\nc;;\n\n\n', ';').rows).toEqual([['a', 'b'], [], ['c']]);
  });

  test('a table at the limit is whole, and one beyond it says that it is cut', () => {
    const rows = (count: number) => 'a;b\n'.repeat(count);
    expect(parseText(rows(tableLimits.rows), ';').isCut).toBe(false);
    expect(parseText(rows(tableLimits.rows + 1), ';')).toMatchObject({ isCut: true });
    expect(parseText(rows(tableLimits.rows + 1), ';').rows).toHaveLength(tableLimits.rows);
    expect(parseText('x;'.repeat(tableLimits.columns - 1), ';').isCut).toBe(false);
    expect(parseText('x;'.repeat(tableLimits.columns + 1), ';').isCut).toBe(true);
  });

  test('any text gives some table within the limits, and never an error', () => {
    const text = fc.string({
      unit: fc.constantFrom(';', ',', '"', '\n', '\r', '\t', 'a', '1', 'æ', ' '),
      maxLength: 80,
    });
    fc.assert(
      fc.property(text, (input) => {
        const { rows } = parseText(input, guessDelimiter(input));
        expect(rows.flat().every((cell) => typeof cell === 'string')).toBe(true);
      }),
      runs(300),
    );
  });

  test('what is written with a delimiter is read back with it', () => {
    const table = fc.array(
      fc.array(fc.constantFrom('a', '1,5', 'x;y', '"', 'to\nlinjer', 'æ'), { minLength: 2, maxLength: 4 }),
      {
        minLength: 1,
        maxLength: 5,
      },
    );
    fc.assert(
      fc.property(table, fc.constantFrom(...delimiters), (rows, delimiter) => {
        expect(parseText(Papa.unparse(rows, { delimiter }), delimiter).rows).toEqual(rows);
      }),
      runs(200),
    );
  });
});
