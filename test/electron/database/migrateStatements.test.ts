import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Writable } from '../../../electron/database/handle.ts';
import { databaseFile } from '../../../electron/database/layout.ts';
import { type Migration, migrations } from '../../../electron/database/migrations/index.ts';
import { contentOf, withDatabase } from './onFile.ts';
import { fixtures } from './releasedVersion.ts';
import snapshot from './schema.snapshot.json' with { type: 'json' };
import { openTestStore, problemAt, temporaryFolder } from './storeForTest.ts';
import { oneAtATime } from './statements.ts';

/** A folder with a database as version `from` left it; an empty one for none. */
function folderOf(from: number): string {
  const folder = temporaryFolder();
  if (from > 0) copyFileSync(join(fixtures, `v${from}.sqlite`), databaseFile(folder));
  return folder;
}

/** The steps, with that of `number` run a statement at a time. */
function watched(number: number, before: (statement: string) => void): Migration[] {
  return migrations.map((step) => ({
    ...step,
    up: (database: Writable) => step.up(step.number === number ? oneAtATime(database, before) : database),
  }));
}

const steps = migrations.map(({ number, name }, index) => [number, name, migrations[index - 1]?.number ?? 0] as const);

test.for(steps)('step %i (%s), stopped before any of its statements, changes nothing', async ([number, , from]) => {
  const whole = folderOf(from);
  const statements: string[] = [];
  const { store } = await openTestStore(whole, { steps: watched(number, (statement) => statements.push(statement)) });
  store.close();
  expect(statements.length).toBeGreaterThan(0);
  // A statement at a time is the same step.
  expect(Object.keys(withDatabase(whole, (db) => contentOf(db) as { schema: object }).schema)).toEqual(
    Object.keys(snapshot.objects),
  );

  for (const failing of statements.keys()) {
    const folder = folderOf(from);
    const before = from > 0 ? withDatabase(folder, contentOf) : { schema: {}, version: 0, applicationId: 0, rows: [] };
    let next = 0;
    const stop = () => {
      if (next === failing) throw new Error('no further');
      next += 1;
    };
    const { problem } = await problemAt(folder, { steps: watched(number, stop) });
    expect(problem, statements[failing]).toMatchObject({ code: 'migrationFailed', detail: 'no further' });
    expect(withDatabase(folder, contentOf), statements[failing]).toEqual(before);
    expect(withDatabase(folder, (database) => database.pragma('integrity_check', { simple: true }))).toBe('ok');
  }
});
