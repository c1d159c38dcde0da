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

const steps = migrations.filter(({ number }) => number <= 50);
const made = ['follow_ups', 'targets', 'actual_figures', 'forecast_errors'];

interface Content {
  readonly version: number;
  readonly schema: Readonly<Record<string, string | null>>;
  readonly rows: readonly (readonly [string, readonly unknown[]])[];
}

function folderOfVersion40(): string {
  const folder = temporaryFolder();
  copyFileSync(join(fixtures, 'v40.sqlite'), databaseFile(folder));
  return folder;
}

const content = (folder: string) => withDatabase(folder, contentOf) as Content;

function opened(folder: string) {
  return openWritable({ file: databaseFile(folder), log: () => undefined, create: false, shared: false }).handle;
}

test('0050: a file of version 40 gets four empty tables, and keeps every row and all else', async () => {
  const folder = folderOfVersion40();
  const before = content(folder);
  expect(before.version).toBe(40);

  const handle = opened(folder);
  expect(await migrate(handle, steps, async () => undefined)).toEqual([50]);
  handle.close();

  const after = content(folder);
  expect(after.version).toBe(50);
  expect(after.rows.filter(([table]) => !made.includes(table))).toEqual(before.rows);
  expect(after.rows.filter(([table]) => made.includes(table)).map(([, rows]) => rows)).toEqual([[], [], [], []]);
  const others = Object.entries(after.schema).filter(([name]) => !made.some((table) => name === `table ${table}`));
  expect(Object.fromEntries(others)).toEqual(before.schema);
});

const figure = `INSERT INTO actual_figures (scenario_id, id, document) VALUES ('plan', 'k', '{}')`;
const target = figure.replace('actual_figures', 'targets');

test.for([
  ['the same figure twice in a scenario', `${figure}; ${figure}`],
  ['the same target twice in a scenario', `${target}; ${target}`],
  ['an id of nothing', target.replace("'k'", "''")],
  ['a scenario that is not there', figure.replace('plan', 'ukendt')],
  ['a document that is not JSON', figure.replace('{}', '{')],
] as const)('0050: the file itself refuses %s', async ([, sql]) => {
  const handle = opened(folderOfVersion40());
  await migrate(handle, steps, async () => undefined);
  try {
    const both = `${figure}; ${target}; DELETE FROM actual_figures; DELETE FROM targets`;
    expect(() => handle.immediate(() => handle.exec(both))).not.toThrow();
    expect(() => handle.immediate(() => handle.exec(sql))).toThrow();
  } finally {
    handle.close();
  }
});
