import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { answer, type Handlers } from '../../../electron/calls/answer.ts';
import { exportCalls } from '../../../electron/calls/exports.ts';
import type { CallName } from '../../../shared/contract/callNames.ts';
import { wordsIn } from '../../../shared/words/words.ts';
import { aTable } from '../../shared/tables/aTable.ts';
import { temporaryFolder } from '../database/storeForTest.ts';

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);
const svg = '<svg xmlns="http://www.w3.org/2000/svg"></svg>';

/** The calls as the page makes them, with a dialog that answers with `path`. */
function page(path: string | null) {
  const offered: unknown[] = [];
  const copied: Uint8Array[] = [];
  const handlers = exportCalls({
    words: () => wordsIn('da'),
    dialogs: {
      whereToSave: async (suggested, kinds) => {
        offered.push([suggested, kinds?.map(({ ending }) => ending)]);
        return path;
      },
    },
    copy: async (bytes) => {
      copied.push(bytes);
    },
  }) as Handlers;
  const ask = (name: CallName, input?: unknown) => answer(name, handlers, input, () => undefined);
  return { ask, offered, copied };
}

describe('the numbers of a chart', () => {
  test('are written as a workbook, under a name that every system takes', async () => {
    const path = join(temporaryFolder(), 'tal.xlsx');
    const { ask, offered } = page(path);
    expect(await ask('saveTable', { name: 'Plan 1/2: “ny”? – Unge', table: aTable })).toEqual({
      ok: true,
      value: { path },
    });
    expect(offered).toEqual([['Plan 1 2 “ny” – Unge.xlsx', ['xlsx', 'csv']]]);
    const { sheets } = await readXlsx(readFileSync(path));
    expect(sheets[0]?.rows[1]?.[3]).toBe(0.125);
  });

  test('are written as text where the path says so, whatever its case', async () => {
    const path = join(temporaryFolder(), 'tal.CSV');
    await page(path).ask('saveTable', { name: 'Tal', table: aTable });
    expect(readFileSync(path, 'utf8')).toContain('2027-01;alle;0;12,5;1234,5');
  });

  test('a path without one of the endings gets the first', async () => {
    const folder = temporaryFolder();
    expect(await page(join(folder, 'tal.v2')).ask('saveTable', { name: 'Tal', table: aTable })).toMatchObject({
      value: { path: join(folder, 'tal.v2.xlsx') },
    });
  });

  test('are not written where no place was chosen', async () => {
    expect(await page(null).ask('saveTable', { name: 'Tal', table: aTable })).toMatchObject({
      error: { code: 'cancelled' },
    });
  });

  test('of a table that is none are refused', async () => {
    const { ask, offered } = page('/nowhere');
    const table = { ...aTable, rows: [[{ formula: '1+1' }]] };
    expect(await ask('saveTable', { name: 'Tal', table })).toMatchObject({ error: { code: 'invalidInput' } });
    expect(offered).toEqual([]);
  });
});

describe('the picture of a chart', () => {
  test('is written as PNG or as SVG, as the path says', async () => {
    const folder = temporaryFolder();
    const [asPng, asSvg] = [join(folder, 'figur.png'), join(folder, 'figur.svg')];
    await page(asPng).ask('savePicture', { name: 'Figur', svg, png });
    await page(asSvg).ask('savePicture', { name: 'Figur', svg, png });
    expect(new Uint8Array(readFileSync(asPng))).toEqual(png);
    expect(readFileSync(asSvg, 'utf8')).toBe(svg);
  });

  test('is copied, and anything that is no PNG is refused', async () => {
    const { ask, copied } = page(null);
    expect(await ask('copyPicture', { png })).toEqual({ ok: true, value: undefined });
    expect(copied).toEqual([png]);
    expect(await ask('copyPicture', { png: new Uint8Array([1, 2, 3, 4]) })).toMatchObject({
      error: { code: 'invalidInput' },
    });
    expect(copied).toHaveLength(1);
  });
});
