import { expect, test } from 'vitest';
import { databaseFile } from '../../../../electron/database/layout.ts';
import { migrate } from '../../../../electron/database/migrate.ts';
import { migrations } from '../../../../electron/database/migrations/index.ts';
import { openWritable } from '../../../../electron/database/open.ts';
import { contentOf, withDatabase } from '../onFile.ts';
import { temporaryFolder } from '../storeForTest.ts';

test('0010: from nothing to empty tables that know whose they are', async () => {
  const folder = temporaryFolder();
  const file = databaseFile(folder);
  const { handle } = openWritable({ file, log: () => undefined, create: true, shared: false });
  const steps = migrations.filter(({ number }) => number <= 10);
  expect(await migrate(handle, steps, () => Promise.reject(new Error('nothing to back up')))).toEqual([10]);
  handle.close();
  expect(withDatabase(folder, contentOf)).toMatchObject({
    applicationId: 0x554e4750,
    version: 10,
    rows: [
      ['revisions', []],
      ['scenarios', []],
      ['searches', []],
      ['settings', []],
    ],
  });
});

const scenario = `INSERT INTO scenarios (id, name, municipality, name_key, municipality_key, place, is_example, revision,
  created_at, changed_at) VALUES ('a', '', '', '', '', 'active', 0, 1, '', '')`;
const revision = `INSERT INTO revisions (scenario_id, revision, started_at, saved_at, document) VALUES ('a', 1, '', '', '{}')`;

test.for([
  ['a scenario without its document', scenario],
  ['a document without its scenario', revision],
  ['a place of another name', `${scenario}; ${revision}; UPDATE scenarios SET place = 'attic'`],
  ['text for a number', `${scenario}; ${revision}; UPDATE scenarios SET is_example = 'no'`],
  ['a document that is not JSON', `${scenario}; ${revision.replace('{}', '{')}`],
  ['a summary that is not JSON', `${scenario}; ${revision}; UPDATE scenarios SET summary = 'x'`],
  ['an id of nothing', `${scenario}; ${revision}; UPDATE scenarios SET id = ''`],
] as const)('0010: the file itself refuses %s', async ([, sql]) => {
  const folder = temporaryFolder();
  const { handle } = openWritable({ file: databaseFile(folder), log: () => undefined, create: true, shared: false });
  await migrate(handle, migrations.slice(0, 1), async () => undefined);
  try {
    expect(() => handle.immediate(() => handle.exec(`${scenario}; ${revision}; DELETE FROM scenarios`))).not.toThrow();
    expect(() => handle.immediate(() => handle.exec(sql))).toThrow();
  } finally {
    handle.close();
  }
});
