import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { answer, type Handlers } from '../../../electron/calls/answer.ts';
import { exportCalls } from '../../../electron/calls/exports.ts';
import { exportOnThread, type MakeExport } from '../../../electron/exports/exportOnThread.ts';
import { ExportWork } from '../../../electron/exports/exportWork.ts';
import type { CallName } from '../../../shared/contract/callNames.ts';
import type { ContentOf } from '../../../shared/contract/exportContent.ts';
import type { ExportProgress } from '../../../shared/contract/exports.ts';
import { defaultCautiousFactors } from '../../../shared/model/cautious.ts';
import { wordsIn } from '../../../shared/words/words.ts';
import { exampleDocument } from '../../shared/document/exampleDocument.ts';
import { aTable } from '../../shared/tables/aTable.ts';
import { temporaryFolder } from '../database/storeForTest.ts';

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);
const svg = '<svg xmlns="http://www.w3.org/2000/svg"></svg>';

/** The calls as the page makes them, with a dialog that answers with `path`. */
function page(path: string | null, make: MakeExport = async () => new Uint8Array([1])) {
  const told: ExportProgress[] = [];
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
    work: new ExportWork((progress) => told.push(progress)),
    make,
  }) as Handlers;
  const ask = (name: CallName, input?: unknown) => answer(name, handlers, input, () => undefined);
  return { ask, offered, copied, told };
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

const content: ContentOf<'xlsx'> = {
  kind: 'xlsx',
  language: 'da',
  scenario: exampleDocument,
  ranges: null,
  cautious: defaultCautiousFactors,
  facts: { app: '1.2.3', day: '2026-11-22', revision: null, isIllustrative: true },
};

describe('a file of the whole scenario', () => {
  const thread = exportOnThread(new URL('../../../electron/exports/exportThread.ts', import.meta.url));
  const onThread: MakeExport = (made, tools) => {
    if (made.kind === 'pdf') throw new Error('A page is printed elsewhere.');
    return thread(made, tools);
  };

  test('is made on a thread of its own and written; how far it is, is told, and that it is over', async () => {
    const path = join(temporaryFolder(), 'plan.xlsx');
    const { ask, offered, told } = page(path, onThread);
    expect(await ask('startExport', { name: 'Plan', content })).toEqual({ ok: true, value: { path } });
    expect(offered).toEqual([['Plan.xlsx', ['xlsx']]]);
    expect(told[0]).toEqual({ kind: 'xlsx', done: 0, total: null });
    expect(told.at(-1)).toBeNull();
    const { sheets } = await readXlsx(readFileSync(path));
    expect(sheets[0]?.name).toBe('Læs mig');
  });

  test('the tables of a scenario as text are offered as a packed folder', async () => {
    const { ask, offered } = page(join(temporaryFolder(), 'plan'), onThread);
    const answered = await ask('startExport', { name: 'Plan', content: { ...content, kind: 'csv' } });
    expect(answered).toMatchObject({ value: { path: expect.stringMatching(/plan\.zip$/) } });
    expect(offered).toEqual([['Plan.zip', ['zip']]]);
  });

  test('one that is stopped leaves what was at the place', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'plan.xlsx');
    writeFileSync(path, 'den gamle');
    const { ask, told } = page(path, (_, { signal }) => {
      return new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
        setTimeout(() => void ask('cancelExport'), 0);
      });
    });
    expect(await ask('startExport', { name: 'Plan', content })).toMatchObject({ error: { code: 'cancelled' } });
    expect(readFileSync(path, 'utf8')).toBe('den gamle');
    expect(readdirSync(folder)).toEqual(['plan.xlsx']);
    expect(told.at(-1)).toBeNull();
  });

  test('a thread that is stopped ends', async () => {
    const controller = new AbortController();
    const made = onThread(content, { signal: controller.signal, progress: () => undefined });
    controller.abort();
    await expect(made).rejects.toThrow();
  });

  test('a place that is gone or locked is told of by its path, and nothing is left there', async () => {
    const gone = join(temporaryFolder(), 'ingen', 'plan.xlsx');
    expect(await page(gone).ask('startExport', { name: 'Plan', content })).toEqual({
      ok: false,
      error: { code: 'fileNotWritten', facts: { path: gone } },
    });
    // A folder of the file's name refuses to be written over, as a locked file does.
    const folder = temporaryFolder();
    const locked = join(folder, 'plan.xlsx');
    mkdirSync(locked);
    expect(await page(locked).ask('startExport', { name: 'Plan', content })).toMatchObject({
      error: { code: 'fileNotWritten', facts: { path: locked } },
    });
    expect(readdirSync(folder)).toEqual(['plan.xlsx']);
  });

  test('what is no scenario is refused before anybody is asked where to', async () => {
    const { ask, offered } = page('/nowhere');
    const wrong = { ...content, scenario: { ...exampleDocument, horizonMonths: 6 } };
    expect(await ask('startExport', { name: 'Plan', content: wrong })).toMatchObject({
      error: { code: 'invalidInput' },
    });
    expect(offered).toEqual([]);
  });
});
