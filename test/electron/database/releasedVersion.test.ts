import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { databaseFile } from '../../../electron/database/layout.ts';
import { migrations } from '../../../electron/database/migrations/index.ts';
import { fixtures, toldBy } from './releasedVersion.ts';
import { openTestStore, temporaryFolder } from './storeForTest.ts';

test('there is a database of every version', () => {
  expect(readdirSync(fixtures).filter((name) => name.endsWith('.sqlite'))).toEqual(
    migrations.map(({ number }) => `v${number}.sqlite`),
  );
});

test.for(migrations.map(({ number }) => number))(
  'a database of version %i opens and reads the same',
  async (version) => {
    const folder = temporaryFolder();
    copyFileSync(join(fixtures, `v${version}.sqlite`), databaseFile(folder));
    const { store } = await openTestStore(folder);
    expect(toldBy(store)).toMatchObject(JSON.parse(readFileSync(join(fixtures, `v${version}.json`), 'utf8')));
  },
);
