import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { writeXlsx } from '../../../electron/exports/writeXlsx.ts';
import { aTable } from '../../shared/tables/aTable.ts';

const read = async (bytes: Uint8Array) => readXlsx(bytes, { readStyles: true });

describe('a table as a workbook', () => {
  test('has its heads, its numbers as numbers and its months as dates; what is missing is empty', async () => {
    const { sheets } = await read(await writeXlsx([aTable], 'Om tallene', 'da'));
    expect(sheets[0]?.name).toBe('Unge i uddannelse eller job');
    const [heads, ...rows] = sheets[0]?.rows ?? [];
    expect(heads).toEqual(['Måned', 'Hvem', 'Forskel', 'Andel', 'I alt']);
    expect(rows).toEqual([
      [new Date('2027-01-01T00:00:00Z'), 'alle', 0, 0.125, 1234.5],
      [new Date('2027-02-01T00:00:00Z'), '=SUM(A1)', -12.25, 0.07, -1_000_000],
      [new Date('2030-12-01T00:00:00Z'), 'semi;kolon "og" tegn', null, null, 0.1 + 0.2],
    ]);
  });

  test('what a number is of is the format of its cell, and a text like a formula is a text', async () => {
    const { sheets } = await read(await writeXlsx([aTable], 'Om tallene', 'da'));
    const cell = (place: string) => sheets[0]?.cells?.get(place);
    expect(cell('1,0')?.style?.numFmt).toBe('[$-406]mmmm yyyy');
    expect(cell('1,2')?.style?.numFmt).toBe('+#,##0.0;-#,##0.0;#,##0.0');
    expect(cell('1,3')?.style?.numFmt).toBe('0.0%');
    expect(cell('1,4')?.style?.numFmt).toBe('#,##0 "kr."');
    expect(cell('2,1')?.formula).toBeUndefined();
    expect(cell('0,0')?.style?.font?.bold).toBe(true);
  });

  test('tells what there is to know on a sheet of its own', async () => {
    const { sheets } = await read(await writeXlsx([aTable], 'Om tallene', 'da'));
    expect(sheets[1]?.name).toBe('Om tallene');
    expect(sheets[1]?.rows.flat().filter((text) => text !== null)).toEqual([aTable.title, ...aTable.notes]);
  });

  test('any title will do for a sheet', async () => {
    const title = `${'[*]'.repeat(60)} alt for langt ${'x'.repeat(100)}`;
    const { sheets } = await read(
      await writeXlsx(
        [
          { ...aTable, title },
          { ...aTable, title },
        ],
        'x',
        'en',
      ),
    );
    expect(sheets).toHaveLength(3);
    expect(sheets[0]?.rows[1]?.[2]).toBe(0);
  });
});
