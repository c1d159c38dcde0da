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

const steps = migrations.filter(({ number }) => number <= 40);

interface Content {
  readonly version: number;
  readonly schema: Readonly<Record<string, string | null>>;
  readonly rows: readonly (readonly [string, readonly unknown[]])[];
}

function folderOfVersion30(): string {
  const folder = temporaryFolder();
  copyFileSync(join(fixtures, 'v30.sqlite'), databaseFile(folder));
  return folder;
}

const content = (folder: string) => withDatabase(folder, contentOf) as Content;

function opened(folder: string) {
  return openWritable({ file: databaseFile(folder), log: () => undefined, create: false, shared: false }).handle;
}

test('0040: a file of version 30 gets an empty table and its trigger, and keeps every row and all else', async () => {
  const folder = folderOfVersion30();
  const before = content(folder);
  expect(before.version).toBe(30);

  const handle = opened(folder);
  expect(await migrate(handle, steps, async () => undefined)).toEqual([40]);
  handle.close();

  const after = content(folder);
  expect(after.version).toBe(40);
  expect(after.rows.filter(([table]) => table !== 'comments')).toEqual(before.rows);
  expect(after.rows.find(([table]) => table === 'comments')).toEqual(['comments', []]);
  const { 'table comments': table, 'trigger comments_of_removed_scenario': trigger, ...rest } = after.schema;
  expect(table).toMatch(/^CREATE TABLE comments \(.*\) STRICT, WITHOUT ROWID$/);
  expect(trigger).toMatch(/AFTER DELETE ON scenarios/);
  expect(rest).toEqual(before.schema);
});

const row = `INSERT INTO comments (scenario_id, id, written_at, document) VALUES ('plan', 'k', '', '{}')`;

test.for([
  ['the same id twice in a scenario', `${row}; ${row}`],
  ['an id of nothing', row.replace("'k'", "''")],
  ['no scenario', row.replace("'plan'", 'NULL')],
  ['a document that is not JSON', row.replace('{}', '{')],
] as const)('0040: the file itself refuses %s', async ([, sql]) => {
  const handle = opened(folderOfVersion30());
  await migrate(handle, steps, async () => undefined);
  try {
    expect(() => handle.immediate(() => handle.exec(`${row}; DELETE FROM comments`))).not.toThrow();
    expect(() => handle.immediate(() => handle.exec(sql))).toThrow();
  } finally {
    handle.close();
  }
});

test('0040: what is removed for good takes its comments along, and no others', async () => {
  const handle = opened(folderOfVersion30());
  await migrate(handle, steps, async () => undefined);
  try {
    handle.exec(`${row}; ${row.replace('plan', 'fremmed')}`);
    handle.immediate(() => handle.exec("DELETE FROM scenarios WHERE id = 'plan'"));
    expect(handle.all('SELECT scenario_id AS id FROM comments')).toEqual([{ id: 'fremmed' }]);
  } finally {
    handle.close();
  }
});
