import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../electron/tables/readWorkbook.ts';
import { readWorkbookOnThread } from '../../../electron/tables/readWorkbookOnThread.ts';
import { trimWorkbook } from '../../../electron/tables/trimWorkbook.ts';
import { tableFileSchema } from '../../../shared/contract/tables.ts';
import { tableLimits } from '../../../shared/tabular/table.ts';
import { aWorkbook, withPart } from './aWorkbook.ts';

const SHEET = 'xl/worksheets/sheet1.xml';

describe('a workbook', () => {
  test('gives texts, numbers, shares, days, and what its formulas came to; hidden sheets are left out', async () => {
    expect(await readWorkbook(await aWorkbook())).toEqual({
      ok: true,
      sheets: [
        {
          name: 'Målgrupper',
          isCut: false,
          rows: [
            ['Målgruppe', 'Antal personer', 'Til job', 'Dato'],
            ['Særligt øvede', 1200, { percent: 0.125 }, { day: '2027-03-01' }],
            ['Særligt øvede', 322, { error: '#DIV/0!' }],
          ],
        },
        { name: 'Noter', isCut: false, rows: [['', 'Kun tekst'], ['true']] },
      ],
    });
  });

  test('a formula is never computed: what stands in the file beside it is what is read', async () => {
    const read = await readWorkbook(await withPart(SHEET, (xml) => xml.replace('<v>322</v>', '<v>9</v>')));
    expect(read.ok && read.sheets[0]?.rows[2]).toEqual(['Særligt øvede', 9, { error: '#DIV/0!' }]);
  });

  test('a formula without a value is an empty cell', async () => {
    const read = await readWorkbook(await withPart(SHEET, (xml) => xml.replace('<v>322</v>', '')));
    expect(read.ok && read.sheets[0]?.rows[2]).toEqual(['Særligt øvede', null, { error: '#DIV/0!' }]);
  });

  test('crosses the boundary as it is', async () => {
    const read = await readWorkbook(await aWorkbook());
    if (!read.ok) throw new Error(read.reason);
    expect(tableFileSchema.safeParse({ state: 'workbook', name: 'a.xlsx', sheets: read.sheets }).success).toBe(true);
  });

  test('with more rows or columns than are read says so', async () => {
    const rows = (count: number) => Array.from({ length: count }, () => ['x']);
    const wide = [Array.from({ length: tableLimits.columns + 1 }, () => 'x')];
    const read = await readWorkbook(
      await writeXlsx({
        sheets: [
          { name: 'fits', rows: rows(tableLimits.rows) },
          { name: 'long', rows: rows(tableLimits.rows + 1) },
          { name: 'wide', rows: wide },
        ],
      }),
    );
    expect(read.ok && read.sheets.map(({ name, isCut }) => [name, isCut])).toEqual([
      ['fits', false],
      ['long', true],
      ['wide', true],
    ]);
  });
});

describe('a file that is made to hurt', () => {
  test('two cells at the far corners of a sheet take no room for all that lies between', async () => {
    const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
    const read = await readWorkbook(await withPart(SHEET, (xml) => xml.replace('</sheetData>', far)));
    if (read.ok) expect(read.sheets[0]?.rows.length).toBeLessThanOrEqual(tableLimits.rows);
    else expect(read.reason).toBe('notAWorkbook');
  });

  test('a bomb is refused before it is unpacked', async () => {
    // What it says it unpacks to is all that is asked before: a hundredth of a bomb that says so is refused as a whole one is.
    const bomb = withSizeSaid(await withPart(SHEET, (xml) => xml + ' '.repeat(2 * 2 ** 20)), SHEET, 200 * 2 ** 20);
    expect(bomb.length).toBeLessThan(tableLimits.bytes);
    expect(trimWorkbook(bomb)).toBeNull();
    expect(await readWorkbook(bomb)).toEqual({ ok: false, reason: 'notAWorkbook' });
  });

  test('a bomb that lies about its size gets no more room than it asked for', async () => {
    const bomb = withSizeSaid(await withPart(SHEET, (xml) => xml + ' '.repeat(5 * 2 ** 20)), SHEET, 5000);
    expect(trimWorkbook(bomb)?.length).toBeLessThan(100_000);
  });

  test('macros, links and pictures do not reach whoever reads the cells', async () => {
    const trimmed = trimWorkbook(await withPart('xl/vbaProject.bin', () => 'macro'));
    const names = new TextDecoder('latin1').decode(trimmed ?? new Uint8Array());
    expect(names).toContain('xl/workbook.xml');
    expect(names).not.toContain('vbaProject');
  });

  test('entities of its own are not followed', async () => {
    const evil = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
    const read = await readWorkbook(
      await withPart('xl/sharedStrings.xml', (xml) => xml.replace('?>', `?>${evil}`).replace('Til job', '&a;')),
    );
    expect(JSON.stringify(read)).not.toContain('root:');
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['four bytes', Uint8Array.from([0x50, 0x4b, 3, 4])],
    ['a packed file of another kind', zipSync({ 'word/document.xml': strToU8('<x/>') })],
    ['a workbook without sheets', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') })],
  ])('%s is no workbook', async (_name, bytes) => {
    expect(await readWorkbook(bytes)).toEqual({ ok: false, reason: 'notAWorkbook' });
  });

  test('a workbook cut anywhere is refused or read, and is never an error', async () => {
    const whole = await aWorkbook();
    for (let length = 0; length < whole.length; length += 97) {
      expect(typeof (await readWorkbook(whole.slice(0, length))).ok).toBe('boolean');
    }
  });
});

describe('on a thread of its own', () => {
  const thread = new URL('../../../electron/tables/workbookThread.ts', import.meta.url);

  test('gives the same', async () => {
    const bytes = await aWorkbook();
    expect(await readWorkbookOnThread(thread)(bytes)).toEqual(await readWorkbook(bytes));
  });

  test('is ended when it takes too long', async () => {
    const endless = new URL('data:text/javascript,for(;;);');
    expect(await readWorkbookOnThread(endless, 200)(new Uint8Array())).toEqual({ ok: false, reason: 'tooSlow' });
  });

  test('a thread that falls over is a file that cannot be read', async () => {
    const broken = new URL('data:text/javascript,throw new Error()');
    expect(await readWorkbookOnThread(broken)(new Uint8Array())).toEqual({ ok: false, reason: 'notAWorkbook' });
  });
});

/** The packed file with another unpacked size said for one part, in its list of parts. */
function withSizeSaid(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  const text = new TextDecoder('latin1').decode(changed);
  const at = text.lastIndexOf(name) - 46;
  view.setUint32(at + 24, size, true);
  return changed;
}
