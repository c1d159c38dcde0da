import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DataTable } from '../../../shared/tables/dataTable.ts';
import { writeCsv } from '../../../shared/tables/writeCsv.ts';
import { aTable } from './aTable.ts';

const ofTexts = (...texts: string[]): DataTable => ({
  title: 'Tekster',
  notes: [],
  columns: [{ head: 'Tekst', format: { kind: 'text' } }],
  rows: texts.map((text) => [text]),
});

describe('a table as text for a spreadsheet', () => {
  test('in Danish has semicolons, decimal commas and the mark by which Excel knows its letters', () => {
    expect(writeCsv(aTable, 'da')).toBe(
      [
        '\uFEFFMåned;Hvem;Forskel;Andel (%);I alt',
        '2027-01;alle;0;12,5;1234,5',
        "2027-02;'=SUM(A1);-12,25;7;-1000000",
        '2030-12;"semi;kolon ""og"" tegn";;;0,3',
        '',
      ].join('\r\n'),
    );
  });

  test('in English has commas and decimal points', () => {
    expect(writeCsv(aTable, 'en').split('\r\n')[1]).toBe('2027-01,alle,0,12.5,1234.5');
    expect(writeCsv(ofTexts('a,b'), 'en')).toContain('"a,b"');
  });

  test('no text in it is taken for a formula, and a line break stays within its cell', () => {
    expect(
      writeCsv(ofTexts('=1+1', '+1', '-x', '@x', '\tx'), 'da')
        .split('\r\n')
        .slice(1, -1),
    ).toEqual(["'=1+1", "'+1", "'-x", "'@x", "'\tx"]);
    expect(writeCsv(ofTexts('a\nb'), 'da')).toContain('"a\nb"');
  });

  test('every number comes back as it was, to twelve digits', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }), (value) => {
        const columns = [{ head: 'Tal', format: { kind: 'number', decimals: 0 } } as const];
        const [, line = ''] = writeCsv({ title: 'Tal', notes: [], columns, rows: [[value]] }, 'da').split('\r\n');
        expect(Number(line.replace(',', '.'))).toBeCloseTo(value, 0);
        expect(Number(line.replace(',', '.'))).toBe(Number(value.toPrecision(12)));
      }),
    );
  });
});
