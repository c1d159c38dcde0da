import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, renameSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Database from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Writable } from '../../../electron/database/handle.ts';
import { problemOf } from '../../../electron/database/health.ts';
import { databaseFile } from '../../../electron/database/layout.ts';
import { migrate, newestOf } from '../../../electron/database/migrate.ts';
import { migrations } from '../../../electron/database/migrations/index.ts';
import { openWritable } from '../../../electron/database/open.ts';
import { restoreBackup } from '../../../electron/database/restore.ts';
import { makeRevisionStore } from '../../../electron/database/revisionStore.ts';
import { makeScenarioStore } from '../../../electron/database/scenarioStore.ts';
import { openStore } from '../../../electron/database/store.ts';
import type { StoreProblem } from '../../../shared/contract/stored.ts';
import { bytesOf, contentOf, overwrite, pageOf, withDatabase } from './onFile.ts';
import {
  aDocument,
  add,
  aQuery,
  codeOf,
  openTestStore,
  problemAt,
  storeOptions,
  temporaryFolder,
} from './storeForTest.ts';

const run = promisify(execFile);

const NEWEST = newestOf(migrations);

/** A closed store with one scenario and, when asked for, a backup of it. */
async function closedStore({ backup = false, scenarios = 1 } = {}): Promise<string> {
  const folder = temporaryFolder();
  const { store } = await openTestStore(folder);
  store.together(() => {
    for (let index = 0; index < scenarios; index += 1) add(store, { name: `Plan ${index}` });
  });
  if (backup) await store.backups.makeNow();
  store.close();
  return folder;
}

/** What SQLite writes of a transaction before its first page: the header of a journal of a database of so many pages. */
function journalOf(pages: number): Buffer {
  const header = Buffer.alloc(512);
  Buffer.from('d9d505f920a163d7', 'hex').copy(header);
  header.writeUInt32BE(pages, 16);
  header.writeUInt32BE(512, 20);
  header.writeUInt32BE(4096, 24);
  return header;
}

describe('a file from a newer app', () => {
  test('is refused with both versions and left as it was, to the byte', async () => {
    const folder = await closedStore();
    withDatabase(folder, (database) => database.pragma('user_version = 70'));
    const before = bytesOf(folder);
    const { problem } = await problemAt(folder);
    expect(problem).toEqual({ code: 'fromFuture', found: 70, newest: NEWEST });
    expect(bytesOf(folder)).toEqual(before);
  });

  test('also when its version stands in the log alone, as after a crash', async () => {
    const folder = await closedStore();
    const crashed = temporaryFolder();
    const newer = new Database(databaseFile(folder));
    newer.pragma('wal_autocheckpoint = 0');
    newer.pragma('user_version = 70');
    for (const ending of ['', '-wal']) {
      writeFileSync(`${databaseFile(crashed)}${ending}`, readFileSync(`${databaseFile(folder)}${ending}`));
    }
    newer.close();
    expect(readFileSync(databaseFile(crashed)).readInt32BE(60)).toBe(NEWEST);

    const before = bytesOf(crashed);
    const { problem } = await problemAt(crashed);
    expect(problem).toEqual({ code: 'fromFuture', found: 70, newest: NEWEST });
    expect(bytesOf(crashed)).toMatchObject(before);
  });

  test('a version between two known ones is none of ours', async () => {
    const folder = await closedStore();
    withDatabase(folder, (database) => database.pragma('user_version = 7'));
    expect(codeOf((await problemAt(folder)).problem)).toBe('damaged/unknownVersion');
  });
});

describe('a file of another program', () => {
  test.for([
    ['by its application id', 'PRAGMA application_id = 252006675; CREATE TABLE t (x TEXT)', 252_006_675],
    ['by having tables and no id', 'CREATE TABLE bookmarks (url TEXT)', 0],
  ] as const)('is known %s, and left as it was', async ([, sql, applicationId]) => {
    const folder = temporaryFolder();
    withDatabase(folder, (database) => database.exec(sql));
    const before = bytesOf(folder);
    expect((await problemAt(folder)).problem).toEqual({ code: 'anotherProgram', applicationId });
    expect(bytesOf(folder)).toEqual(before);
  });
});

describe('a damaged file', () => {
  /** Overwrites the page that holds the root of a table or the middle of the file. */
  const damages: Record<string, (file: string, folder: string) => void> = {
    'the header overwritten': (file) => overwrite(file, 0, Buffer.alloc(100, 0x5a)),
    'cut in the middle': (file) => truncateSync(file, statSync(file).size / 2),
    'cut to a few bytes': (file) => truncateSync(file, 50),
    'a page of the schema overwritten': (file) => overwrite(file, 100, Buffer.alloc(3996, 0x5a)),
    'a page of rows overwritten': (file, folder) =>
      overwrite(file, pageOf(folder, 'revisions'), Buffer.alloc(4096, 0x5a)),
    'an index overwritten': (file, folder) =>
      overwrite(file, pageOf(folder, 'scenarios_by_change'), Buffer.alloc(4096, 0x5a)),
    'an entry of an index that says otherwise than its row': (file, folder) => {
      const entry = readFileSync(file).indexOf('active', pageOf(folder, 'scenarios_by_change'));
      overwrite(file, entry, Buffer.from('actjve'));
    },
    emptied: (file) => truncateSync(file, 0),
    'no database at all': (file) => writeFileSync(file, 'Kære kollega, her er regnearket.'.repeat(200)),
  };

  test.each(Object.keys(damages))('%s: is told of, kept as it is, and gives way to the backup', async (kind) => {
    const folder = await closedStore({ backup: true, scenarios: 20 });
    damages[kind]?.(databaseFile(folder), folder);
    const damaged = readFileSync(databaseFile(folder));

    const { problem, backups, file } = await problemAt(folder);
    expect(problem.code).toBe('damaged');
    expect(backups).toHaveLength(1);
    expect(file).toBe(databaseFile(folder));
    expect(readFileSync(databaseFile(folder))).toEqual(damaged);

    const name = backups[0]?.name ?? '';
    const restored = await restoreBackup({ ...storeOptions(folder), name, now: new Date('2027-02-01T12:00:00Z') });
    expect(restored).toEqual({ ok: true, aside: 'ungeplan-20270201T120000000Z.sqlite' });
    expect(readFileSync(join(folder, 'aside', 'ungeplan-20270201T120000000Z.sqlite'))).toEqual(damaged);
    const { store } = await openTestStore(folder);
    expect(store.scenarios.list(aQuery())).toHaveLength(20);
    expect(store.scenarios.list(aQuery()).every(({ id }) => store.scenarios.get(id).ok)).toBe(true);
  });

  test('tables that are not there are missed before anything asks for them', async () => {
    const folder = await closedStore();
    withDatabase(folder, (database) => database.exec('DROP TABLE settings'));
    expect((await problemAt(folder)).problem).toEqual({ code: 'damaged', reason: 'tablesMissing', detail: 'settings' });
  });

  test('so are columns, as where a changed letter of the schema gives one another name', async () => {
    const folder = await closedStore();
    withDatabase(folder, (database) => database.exec('ALTER TABLE decisions RENAME COLUMN note TO nota'));
    expect((await problemAt(folder)).problem).toMatchObject({ reason: 'tablesMissing', detail: 'decisions.note' });
  });
});

describe('a file that is not there', () => {
  test('is made where there never was one, also over one of 0 bytes', async () => {
    const folder = temporaryFolder();
    writeFileSync(databaseFile(folder), '');
    const { store } = await openTestStore(folder);
    expect(store.scenarios.list(aQuery())).toEqual([]);
    expect((await openTestStore(join(temporaryFolder(), 'not', 'yet'))).store.facts.version).toBe(NEWEST);
  });

  test('is missed where backups show that there was one, until the user asks to begin anew', async () => {
    const folder = await closedStore({ backup: true });
    renameSync(databaseFile(folder), join(folder, 'elsewhere'));
    const { problem, backups } = await problemAt(folder);
    expect(problem).toEqual({ code: 'missing' });
    expect(backups).toHaveLength(1);
    expect(Object.keys(bytesOf(folder))).not.toContain('ungeplan.sqlite');
    const { store } = await openTestStore(folder, { startEmpty: true });
    expect(store.scenarios.list(aQuery())).toEqual([]);
  });

  test('is missed where only its log is left, which is then kept', async () => {
    const folder = temporaryFolder();
    writeFileSync(`${databaseFile(folder)}-wal`, 'log');
    expect((await problemAt(folder)).problem).toEqual({ code: 'missing' });
    await openTestStore(folder, { startEmpty: true });
    expect(readFileSync(join(folder, 'aside', 'ungeplan-20270104T080000000Z.sqlite-wal'), 'utf8')).toBe('log');
  });

  test('a first start that was cut short goes on', async () => {
    const folder = temporaryFolder();
    withDatabase(folder, (database) => database.pragma('journal_mode = WAL'));
    expect(statSync(databaseFile(folder)).size).toBe(4096);
    expect((await openTestStore(folder)).store.facts.version).toBe(NEWEST);
  });

  test('so does one that was cut short before the first page, with a journal of nothing beside the file', async () => {
    const folder = temporaryFolder();
    writeFileSync(databaseFile(folder), '');
    writeFileSync(`${databaseFile(folder)}-journal`, journalOf(0));
    expect((await openTestStore(folder)).store.facts.version).toBe(NEWEST);
  });

  test('an empty file with the journal of one that was not is a loss, and the journal is kept', async () => {
    const folder = temporaryFolder();
    writeFileSync(databaseFile(folder), '');
    writeFileSync(`${databaseFile(folder)}-journal`, journalOf(7));
    const before = bytesOf(folder);
    expect(codeOf((await problemAt(folder)).problem)).toBe('damaged/empty');
    expect(bytesOf(folder)).toEqual(before);
  });

  test('beginning anew keeps a damaged file aside', async () => {
    const folder = await closedStore();
    overwrite(databaseFile(folder), 0, Buffer.alloc(100, 1));
    const damaged = readFileSync(databaseFile(folder));
    const { store } = await openTestStore(folder, { startEmpty: true });
    expect(store.scenarios.list(aQuery())).toEqual([]);
    expect(readFileSync(join(folder, 'aside', 'ungeplan-20270104T080000000Z.sqlite'))).toEqual(damaged);
  });
});

describe('a place that cannot be used', () => {
  test('a folder below a file is no folder', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    expect((await problemAt(join(folder, 'file', 'data'))).problem).toMatchObject({ code: 'noFolder' });
  });

  test('a folder in the place of the file is told of', async () => {
    const folder = temporaryFolder();
    mkdirSync(databaseFile(folder));
    expect((await problemAt(folder)).problem.code).toBe('unreadable');
  });

  // Made by a process of its own, since root may write anywhere.
  test.runIf(process.platform !== 'win32').for([
    ['a folder that may only be read', 0o555, 0o644],
    ['a file that may only be read', 0o777, 0o444],
  ] as const)('%s: not writable, and nothing is changed', async ([, folderMode, fileMode]) => {
    const folder = await closedStore({ backup: true });
    chmodSync(databaseFile(folder), fileMode);
    chmodSync(folder, folderMode);
    const before = bytesOf(folder);
    const child = join(import.meta.dirname, 'openInChild.ts');
    const { stdout } = await run(process.execPath, [child, folder]);
    chmodSync(folder, 0o755);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, code: 'notWritable', backups: 1 });
    expect(bytesOf(folder)).toEqual(before);
  });

  test('a file that another process holds is locked', async () => {
    const folder = await closedStore();
    const other = new Database(databaseFile(folder));
    other.pragma('locking_mode = EXCLUSIVE');
    other.exec('BEGIN EXCLUSIVE; COMMIT');
    expect((await problemAt(folder, { busyTimeout: 1 })).problem.code).toBe('locked');
    other.close();
  });

  test('a shared place is opened with DELETE, works, and says so', async () => {
    const folder = await closedStore();
    const { store } = await openTestStore(folder, { sharedPlace: () => 'networkDrive' });
    expect(store.facts).toMatchObject({ journalMode: 'delete', shared: 'networkDrive' });
    add(store);
    expect(await store.backups.makeIfDue()).toMatchObject({ ok: true });
    expect((await problemAt(folder, { sharedPlace: () => 'networkDrive', busyTimeout: 1 })).problem.code).toBe(
      'locked',
    );
  });
});

describe('a full disk', () => {
  test('a save is refused as full, what was saved stays, and room makes it work again', async () => {
    const { handle } = openWritable({
      file: databaseFile(temporaryFolder()),
      log: () => undefined,
      create: true,
      shared: false,
    });
    onTestFinished(() => handle.close());
    await migrate(handle, migrations, async () => undefined);
    const tools = { database: handle, clock: () => new Date(), newId: () => 'a', sitting: 's' };
    const scenarios = makeScenarioStore(tools);
    scenarios.create(aDocument(), null, { isExample: false });
    const before = scenarios.get('a');

    // SQLite's own limit on the size of a file fails a write in the way a full disk does.
    handle.exec('PRAGMA max_page_count = 1');
    const note = { kind: 'assumption', note: 'æ'.repeat(4000) } as const;
    const entries = Array.from({ length: 20 }, (_, index) => [`segments/unge/${index}`, note]);
    const big = aDocument({ provenance: Object.fromEntries(entries) });
    const save = () => scenarios.save('a', big, null, { expectedRevision: 1 });
    expect(problemThrownBy(save)).toMatchObject({ code: 'full' });
    expect(scenarios.get('a')).toEqual(before);
    expect(makeRevisionStore(tools).list('a')).toHaveLength(1);

    handle.exec('PRAGMA max_page_count = 100000');
    expect(save()).toMatchObject({ ok: true, revision: 2 });
  });

  test('a migration that finds no room is told as full, and leaves the file as it was', async () => {
    const folder = await closedStore();
    const content = withDatabase(folder, contentOf);
    const greedy = {
      number: NEWEST + 10,
      name: 'greedy',
      up: (database: Writable) => database.exec('PRAGMA max_page_count = 1; CREATE TABLE t (x TEXT) STRICT'),
    };
    expect((await problemAt(folder, { steps: [...migrations, greedy] })).problem.code).toBe('full');
    expect(withDatabase(folder, contentOf)).toEqual(content);
  });
});

test('an error of the program is no problem of the file', async () => {
  const { store } = await openTestStore(temporaryFolder());
  const id = add(store);
  const again = () => store.scenarios.create(aDocument(), null, { isExample: false, id });
  expect(again).toThrow('UNIQUE');
  expect(problemThrownBy(again)).toBeNull();
  expect(store.problemOf(new TypeError('x'))).toBeNull();
});

function problemThrownBy(work: () => unknown): StoreProblem | null {
  try {
    work();
  } catch (error) {
    return problemOf(error);
  }
  throw new Error('It went well, and should not have.');
}

test('opening never throws for what the disk does, and throws for what the program does', async () => {
  const folder = temporaryFolder();
  const options = storeOptions(folder);
  await expect(
    openStore({
      ...options,
      sharedPlace: () => {
        throw new TypeError('bug');
      },
    }),
  ).rejects.toThrow('bug');
});
