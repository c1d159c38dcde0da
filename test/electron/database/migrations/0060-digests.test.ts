import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { digestOf } from '../../../../electron/database/digest.ts';
import { databaseFile } from '../../../../electron/database/layout.ts';
import { migrate } from '../../../../electron/database/migrate.ts';
import { migrations } from '../../../../electron/database/migrations/index.ts';
import { openWritable } from '../../../../electron/database/open.ts';
import { contentOf, withDatabase } from '../onFile.ts';
import { fixtures } from '../releasedVersion.ts';
import { temporaryFolder } from '../storeForTest.ts';

const steps = migrations.filter(({ number }) => number <= 60);

type Row = Readonly<Record<string, unknown>>;
interface Content {
  readonly version: number;
  readonly rows: readonly (readonly [string, readonly Row[]])[];
}

test('0060: every row of a file of version 50 stays as it is, and gets the digest of what it says', async () => {
  const folder = temporaryFolder();
  copyFileSync(join(fixtures, 'v50.sqlite'), databaseFile(folder));
  const before = withDatabase(folder, contentOf) as Content;
  expect(before.version).toBe(50);

  const options = { file: databaseFile(folder), log: () => undefined, create: false, shared: false };
  const { handle } = openWritable(options);
  expect(await migrate(handle, steps, async () => undefined)).toEqual([60]);
  handle.close();

  const after = withDatabase(folder, contentOf) as Content;
  const plain = after.rows.map(([table, rows]) => [table, rows.map(({ digest: _, ...row }) => row)]);
  expect(plain).toEqual(before.rows);
  for (const [table, rows] of after.rows) {
    for (const row of rows) if (table !== 'searches' && table !== 'decisions') expect(row.digest).toHaveLength(43);
  }
  const [first] = new Map(after.rows).get('revisions') ?? [];
  expect(first?.digest).toBe(digestOf(first?.scenario_id, first?.revision, first?.document));
});

test('0060: the digests of today are the ones that the step fills in', () => {
  // Written down: a digest that is made otherwise one day would make every plan a damaged one.
  expect(digestOf('plan', 1, '{"å":1}', null)).toBe('iDDp2ZyzUL_qZuEYCzNZC9PRpJXVm6k6fxWq3Oq8zC0');
});
