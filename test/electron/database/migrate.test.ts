import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { listBackups } from '../../../electron/database/backup.ts';
import { TABLES } from '../../../electron/database/checkFile.ts';
import type { Writable } from '../../../electron/database/handle.ts';
import { backupFolder, databaseFile } from '../../../electron/database/layout.ts';
import { type Migration, migrations } from '../../../electron/database/migrations/index.ts';
import { openReadable } from '../../../electron/database/open.ts';
import { contentOf, schemaOf, withDatabase } from './onFile.ts';
import { fixtures } from './releasedVersion.ts';
import snapshot from './schema.snapshot.json' with { type: 'json' };
import { add, aQuery, openTestStore, problemAt, temporaryFolder } from './storeForTest.ts';

/** Steps such as may come, so that the rules of the runner are tried on more than one. */
const later: Migration[] = [
  {
    number: 9010,
    name: 'note',
    up: (database) => {
      database.exec(`ALTER TABLE scenarios ADD COLUMN note TEXT NOT NULL DEFAULT ''`);
      database.exec(`UPDATE scenarios SET note = name`);
    },
  },
  {
    number: 9020,
    name: 'rebuilt',
    up: (database) => {
      database.exec(`
        CREATE TABLE searches_new (number INTEGER PRIMARY KEY REFERENCES scenarios (number) ON DELETE CASCADE,
          text TEXT NOT NULL, language TEXT NOT NULL DEFAULT 'da') STRICT;
        INSERT INTO searches_new (number, text) SELECT number, text FROM searches;
        DROP TABLE searches;
        ALTER TABLE searches_new RENAME TO searches;`);
    },
  },
];
const all = [...migrations, ...later];
/** Of the steps that there are. */
const newest = migrations.at(-1)?.number;

/** The steps, with the one of `number` doing its work and then something that fails. */
function failingAt(number: number, fail: (database: Writable) => void): Migration[] {
  return all.map((step) => ({
    ...step,
    up: (database) => {
      step.up(database);
      if (step.number === number) fail(database);
    },
  }));
}

describe('the list of steps', () => {
  test('has increasing numbers in tens and a name for each', () => {
    const numbers = migrations.map(({ number }) => number);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.every((number) => number > 0 && number % 10 === 0)).toBe(true);
    expect(migrations.every(({ name }) => /^[a-z][A-Za-z]*$/.test(name))).toBe(true);
  });

  test('a list out of order is a fault of the program and touches nothing', async () => {
    const folder = temporaryFolder();
    await expect(openTestStore(folder, { steps: [...all].reverse() })).rejects.toThrow(RangeError);
    await expect(openTestStore(folder, { steps: [...migrations, ...migrations] })).rejects.toThrow(RangeError);
    withDatabase(folder, (database) => expect(schemaOf(database)).toEqual({}));
  });
});

describe('migrating', () => {
  test('the schema of the newest version is the one on record', async () => {
    const folder = temporaryFolder();
    const { store } = await openTestStore(folder);
    expect(store.facts.version).toBe(migrations.at(-1)?.number);
    store.close();
    withDatabase(folder, (database) => {
      expect({
        applicationId: database.pragma('application_id', { simple: true }),
        version: database.pragma('user_version', { simple: true }),
        objects: schemaOf(database),
      }).toEqual(snapshot);
    });
  });

  test('every table and column of the newest version is one that is missed at opening', async () => {
    const folder = temporaryFolder();
    (await openTestStore(folder)).store.close();
    withDatabase(folder, (database) => {
      const names = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all() as string[];
      const columns = names.map((name) => [
        name,
        database.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(name),
      ]);
      expect(TABLES).toEqual(Object.fromEntries(columns));
    });
  });

  test('a new file takes every step, without a backup of nothing', async () => {
    const folder = temporaryFolder();
    const { store, events } = await openTestStore(folder, { steps: all });
    expect(store.facts.version).toBe(9020);
    expect(events).toContainEqual({ event: 'migrated', facts: { steps: all.map(({ number }) => number).join(' ') } });
    expect(listBackups(backupFolder(folder))).toEqual([]);
  });

  test('an older file takes the steps it lacks, once, and keeps its rows', async () => {
    const folder = temporaryFolder();
    const first = await openTestStore(folder);
    const id = add(first.store, { name: 'Fra før' });
    first.store.close();

    const second = await openTestStore(folder, { steps: all });
    expect(second.events).toContainEqual({ event: 'migrated', facts: { steps: '9010 9020' } });
    expect(second.store.scenarios.get(id).ok).toBe(true);
    expect(second.store.scenarios.list(aQuery({ search: 'fra før' }))).toHaveLength(1);
    second.store.close();
    withDatabase(folder, (database) => {
      expect(database.prepare('SELECT note FROM scenarios').pluck().get()).toBe('Fra før');
    });
    const third = await openTestStore(folder, { steps: all });
    expect(third.events.map(({ event }) => event)).toEqual(['opened']);
  });

  test('before the first step a backup is made that holds the file as it was', async () => {
    const folder = temporaryFolder();
    const first = await openTestStore(folder);
    add(first.store);
    first.store.close();
    const before = withDatabase(folder, contentOf);
    await openTestStore(folder, { steps: all });
    const backups = listBackups(backupFolder(folder));
    expect(backups).toMatchObject([{ name: 'ungeplan-20270104T080000000Z-before-9020.sqlite' }]);
    const copy = openReadable({ file: `${backupFolder(folder)}/${backups[0]?.name}`, log: () => undefined });
    expect(copy.value('PRAGMA user_version')).toBe(newest);
    expect(copy.value('SELECT count(*) FROM scenarios')).toBe(1);
    copy.close();
    expect(before).toMatchObject({ version: newest });
  });

  test('references that a step leaves dangling stop it', async () => {
    const folder = temporaryFolder();
    const first = await openTestStore(folder);
    add(first.store);
    first.store.close();
    const before = withDatabase(folder, contentOf);
    const steps = [
      ...migrations,
      { number: 9030, name: 'careless', up: (db: Writable) => db.exec('DELETE FROM scenarios') },
    ];
    expect((await problemAt(folder, { steps })).problem).toMatchObject({
      code: 'migrationFailed',
      step: '9030-careless',
    });
    expect(withDatabase(folder, contentOf)).toEqual(before);
  });
});

describe.each(all.map(({ number, name }) => [number, name] as const))('a failure in step %i (%s)', (number) => {
  const failures: Record<string, (database: Writable) => void> = {
    'an error of the program': () => {
      throw new Error('half-way');
    },
    'an error of SQLite': (database) => database.exec('INSERT INTO nowhere VALUES (1)'),
  };

  test.each(Object.keys(failures))(
    'by %s leaves version, schema and rows as they were, and the file whole',
    async (kind) => {
      const folder = temporaryFolder();
      const before = all.filter((step) => step.number < number);
      await leaveFileOf(before, folder);
      const content = before.length > 0 ? withDatabase(folder, contentOf) : null;
      const active = content === null ? 0 : withDatabase(folder, countActive);
      if (content !== null) expect(active).toBeGreaterThan(0);

      const { problem, backups } = await problemAt(folder, {
        steps: failingAt(number, failures[kind] ?? (() => undefined)),
      });
      expect(problem).toMatchObject({
        code: 'migrationFailed',
        step: expect.stringMatching(`^${String(number).padStart(4, '0')}-`),
      });
      expect(backups).toHaveLength(before.length > 0 ? 1 : 0);

      withDatabase(folder, (database) => {
        expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
        if (content === null) expect(contentOf(database)).toMatchObject({ schema: {}, version: 0, applicationId: 0 });
        else expect(contentOf(database)).toEqual(content);
      });
      // The mended app takes it from there.
      const mended = await openTestStore(folder, { steps: all });
      expect(mended.store.scenarios.countByPlace().active).toBe(active);
    },
  );
});

/** A file as the steps left it: of an earlier version as it was released, of the later ones by the store itself. */
async function leaveFileOf(steps: readonly Migration[], folder: string): Promise<void> {
  const version = steps.at(-1)?.number;
  if (version === undefined) return;
  if (version < (migrations.at(-1)?.number ?? 0)) {
    copyFileSync(join(fixtures, `v${version}.sqlite`), databaseFile(folder));
    return;
  }
  const { store } = await openTestStore(folder, { steps });
  add(store);
  store.close();
}

function countActive(database: Database.Database): number {
  return Number(database.prepare("SELECT count(*) FROM scenarios WHERE place = 'active'").pluck().get());
}
