import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { databaseFile } from '../../../../electron/database/layout.ts';
import { migrate } from '../../../../electron/database/migrate.ts';
import { migrations } from '../../../../electron/database/migrations/index.ts';
import { openWritable } from '../../../../electron/database/open.ts';
import { contentOf, withDatabase } from '../onFile.ts';
import { fixtures } from '../releasedVersion.ts';
import { temporaryFolder } from '../storeForTest.ts';

const steps = migrations.filter(({ number }) => number <= 20);

interface Content {
  readonly version: number;
  readonly schema: Readonly<Record<string, string | null>>;
  readonly rows: readonly (readonly [string, readonly unknown[]])[];
}

function content(folder: string): Content {
  return withDatabase(folder, contentOf) as Content;
}

function opened(folder: string) {
  return openWritable({ file: databaseFile(folder), log: () => undefined, create: false, shared: false }).handle;
}

test('0020: a file of version 10 gets an empty table, and keeps every row and all else of its schema', async () => {
  const folder = temporaryFolder();
  copyFileSync(join(fixtures, 'v10.sqlite'), databaseFile(folder));
  const before = content(folder);
  expect(before.version).toBe(10);

  const handle = opened(folder);
  const backedUp: number[] = [];
  expect(await migrate(handle, steps, async (from) => void backedUp.push(from))).toEqual([20]);
  handle.close();

  const after = content(folder);
  expect(backedUp).toEqual([10]);
  expect(after.version).toBe(20);
  expect(after.rows.filter(([table]) => table !== 'local_initiatives')).toEqual(before.rows);
  expect(after.rows.find(([table]) => table === 'local_initiatives')).toEqual(['local_initiatives', []]);
  const {
    'table local_initiatives': table,
    'index sqlite_autoindex_local_initiatives_1': _index,
    ...rest
  } = after.schema;
  expect(table).toMatch(/^CREATE TABLE local_initiatives \(.*\) STRICT$/);
  expect(rest).toEqual(before.schema);
});

const row = `INSERT INTO local_initiatives (id, name, version, created_at, changed_at, document)
  VALUES ('egen-a', 'A', 1, '', '', '{}')`;

test.for([
  ['the same id twice', `${row}; ${row}`],
  ['an id of nothing', row.replace('egen-a', '')],
  ['a version before the first', row.replace(', 1,', ', 0,')],
  ['text for a version', row.replace(', 1,', ", 'x',")],
  ['a document that is not JSON', row.replace('{}', '{')],
] as const)('0020: the file itself refuses %s', async ([, sql]) => {
  const folder = temporaryFolder();
  copyFileSync(join(fixtures, 'v10.sqlite'), databaseFile(folder));
  const handle = opened(folder);
  await migrate(handle, steps, async () => undefined);
  try {
    expect(() => handle.immediate(() => handle.exec(`${row}; DELETE FROM local_initiatives`))).not.toThrow();
    expect(() => handle.immediate(() => handle.exec(sql))).toThrow();
  } finally {
    handle.close();
  }
});
