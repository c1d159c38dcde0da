import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { CallFailure } from '../../../electron/calls/answer.ts';
import { importCalls } from '../../../electron/calls/import.ts';
import type { Store } from '../../../electron/database/store.ts';
import { readWorkbook } from '../../../electron/tables/readWorkbook.ts';
import { calls } from '../../../shared/contract/calls.ts';
import { defaultSettings } from '../../../shared/contract/stored.ts';
import { tableLimits } from '../../../shared/tabular/table.ts';
import { aWorkbook } from '../tables/aWorkbook.ts';

const store = { settings: { get: () => defaultSettings } } as unknown as Store;

/** What the call answers when the planner chooses a file with these bytes; a path that leads nowhere for null. */
async function opened(bytes: Uint8Array | string | null, name = 'grupper.csv') {
  const folder = mkdtempSync(join(tmpdir(), 'ungeplan-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  if (bytes !== null) writeFileSync(join(folder, name), bytes);
  return openFrom(join(folder, name));
}

async function openFrom(path: string | null) {
  const dialogs = { whichToOpen: async () => path };
  const answer = await importCalls({ storeOf: () => store, dialogs, readWorkbook }).openTable(undefined);
  return calls.openTable.output.parse(answer);
}

test('a text file comes as its bytes, with its name and without its folder', async () => {
  const bytes = Uint8Array.from([0x4d, 0xe5, 0x6c]);
  expect(await opened(bytes)).toEqual({ state: 'text', name: 'grupper.csv', bytes });
});

test('a workbook is known by its first bytes, whatever it is called', async () => {
  expect(await opened(await aWorkbook(), 'grupper.csv')).toMatchObject({
    state: 'workbook',
    name: 'grupper.csv',
    sheets: [{ name: 'Målgrupper' }, { name: 'Noter' }],
  });
  expect(await opened('a;b', 'grupper.xlsx')).toMatchObject({ state: 'text' });
});

test('a file at the limit is opened, and one beyond it is refused', async () => {
  expect(await opened(new Uint8Array(tableLimits.bytes))).toMatchObject({ state: 'text' });
  expect(await opened(new Uint8Array(tableLimits.bytes + 1))).toEqual({
    state: 'refused',
    reason: 'tooLarge',
    megabytes: 10,
  });
});

test.each([
  ['that is not there', null, 'cannotRead'],
  ['that is packed and no workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 0]), 'notAWorkbook'],
  ['in the old format', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0]), 'oldWorkbook'],
  [
    'that is locked',
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]),
    'encrypted',
  ],
])('a file %s is refused with why', async (_name, bytes, reason) => {
  expect(await opened(bytes)).toMatchObject({ state: 'refused', reason });
});

test('a folder is no file', async () => {
  expect(await openFrom(tmpdir())).toMatchObject({ state: 'refused', reason: 'cannotRead' });
});

test('a dialog closed without a choice is no file and no fault', async () => {
  await expect(openFrom(null)).rejects.toThrow(CallFailure);
});
