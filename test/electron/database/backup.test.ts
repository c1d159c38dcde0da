import { copyFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { listBackups, makeBackup } from '../../../electron/database/backup.ts';
import { backupOnThread, type RunBackup } from '../../../electron/database/backupOnThread.ts';
import type { Readable } from '../../../electron/database/handle.ts';
import { backupFolder, databaseFile } from '../../../electron/database/layout.ts';
import { openReadable } from '../../../electron/database/open.ts';
import { overwrite, pageOf } from './onFile.ts';
import { add, Clock, openTestStore, saveOver, temporaryFolder } from './storeForTest.ts';

const log = () => undefined;

async function storeToCopy() {
  const folder = temporaryFolder();
  const opened = await openTestStore(folder);
  const id = add(opened.store);
  const source = openReadable({ file: databaseFile(folder), log });
  onTestFinished(() => source.close());
  const job = { folder: backupFolder(folder), madeAt: opened.clock.now(), reason: { kind: 'manual' } } as const;
  return { ...opened, folder, id, source, job };
}

describe('a backup', () => {
  test('holds what is in the log and not yet in the file, which a plain copy would lack', async () => {
    const { folder, store } = await storeToCopy();
    expect(statSync(`${databaseFile(folder)}-wal`).size).toBeGreaterThan(0);
    const made = await store.backups.makeNow();
    expect(made).toMatchObject({ ok: true, backup: { name: 'ungeplan-20270104T080000000Z-manual.sqlite' } });
    const name = made.ok ? made.backup.name : '';
    copyFileSync(databaseFile(folder), join(folder, 'plain.sqlite'));
    expect(() => countOf(join(folder, 'plain.sqlite'))).toThrow('no such table');
    expect(countOf(join(backupFolder(folder), name))).toBe(1);
    expect(store.backups.list()).toEqual([
      { name, madeAt: '2027-01-04T08:00:00.000Z', bytes: statSync(join(backupFolder(folder), name)).size },
    ]);
  });

  test('is one file that knows whose it is and of which version', async () => {
    const { folder, store } = await storeToCopy();
    await store.backups.makeNow();
    const [name = ''] = readdirSync(backupFolder(folder));
    const database = new Database(join(backupFolder(folder), name), { readonly: true });
    onTestFinished(() => {
      database.close();
    });
    expect(readdirSync(backupFolder(folder))).toEqual([name]);
    expect(database.pragma('application_id', { simple: true })).toBe(0x554e4750);
    expect(database.pragma('user_version', { simple: true })).toBe(store.facts.version);
    expect(database.pragma('journal_mode', { simple: true })).toBe('delete');
  });

  test('never takes the place of another', async () => {
    const { store } = await storeToCopy();
    await Promise.all([store.backups.makeNow(), store.backups.makeNow()]);
    expect(store.backups.list().map(({ name }) => name)).toEqual([
      'ungeplan-20270104T080000001Z-manual.sqlite',
      'ungeplan-20270104T080000000Z-manual.sqlite',
    ]);
  });

  test('what a crash left unfinished is cleared away; other files in the folder are not touched', async () => {
    const { folder, store } = await storeToCopy();
    await store.backups.makeNow();
    const unfinished = join(backupFolder(folder), 'ungeplan-20270103T080000000Z-daily.sqlite.part');
    const foreign = join(backupFolder(folder), 'kladde.part');
    writeFileSync(unfinished, 'half');
    writeFileSync(foreign, 'mine');
    expect(store.backups.list()).toHaveLength(1);
    await store.backups.makeNow();
    expect(existsSync(unfinished)).toBe(false);
    expect(readFileSync(foreign, 'utf8')).toBe('mine');
  });

  test('over a connection that may only read, a whole one is made', async () => {
    const { source, job } = await storeToCopy();
    expect(await makeBackup(source, job, { log })).toMatchObject({ ok: true });
  });

  test.for([
    ['cut short', (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 8192))],
    ['no database', (file: string) => writeFileSync(file, 'x'.repeat(5000))],
    ['lacking a row', (file: string) => onDatabase(file, 'DELETE FROM searches')],
    ['lacking a table', (file: string) => onDatabase(file, 'DROP TABLE settings')],
    ['with an index that is not of its table', unindexed],
  ] as const)('whose copy is %s is refused and leaves no file', async ([, harm]) => {
    const { source, job } = await storeToCopy();
    const harmed: Readable = {
      ...source,
      copyInto: (file) => {
        source.copyInto(file);
        harm(file);
      },
    };
    const outcome = await makeBackup(harmed, job, { log });
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'backupFailed' } });
    expect(readdirSync(job.folder)).toEqual([]);
  });

  test('of a damaged database is refused as that, and the backups there are stay', async () => {
    const { folder, source, store, job } = await storeToCopy();
    await store.backups.makeNow();
    store.close();
    source.close();
    overwrite(databaseFile(folder), pageOf(folder, 'revisions'), Buffer.alloc(4096, 0x5a));
    const damaged = openReadable({ file: databaseFile(folder), log });
    onTestFinished(() => damaged.close());
    const outcome = await makeBackup(damaged, job, { log });
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'damaged', reason: 'corrupt' } });
    expect(readdirSync(job.folder)).toHaveLength(1);
  });

  test('that cannot be given its name is refused and leaves no file', async () => {
    const { source, job } = await storeToCopy();
    const replace = () => Promise.reject(Object.assign(new Error('held'), { code: 'EPERM' }));
    expect(await makeBackup(source, job, { log, replace })).toMatchObject({
      ok: false,
      problem: { code: 'notWritable' },
    });
    expect(readdirSync(job.folder)).toEqual([]);
  });

  test('into a folder that cannot be made is told of, and the store goes on', async () => {
    const { folder, store, id, events } = await storeToCopy();
    writeFileSync(backupFolder(folder), 'in the way');
    expect(() => store.backups.list()).toThrow();
    expect(await store.backups.makeNow()).toMatchObject({ ok: false, problem: { code: 'noFolder' } });
    expect(events.map(({ event }) => event)).toContain('backupFailed');
    expect(saveOver(store, id, { name: 'Videre' })).toBe(2);
  });
});

describe('the backup of the day', () => {
  test('is made once a day', async () => {
    const { store, clock } = await storeToCopy();
    expect(await store.backups.makeIfDue()).toMatchObject({ ok: true });
    clock.pass({ minutes: 60 });
    expect(await store.backups.makeIfDue()).toBeNull();
    clock.pass({ days: 1 });
    expect(await Promise.all([store.backups.makeIfDue(), store.backups.makeIfDue()])).toMatchObject([
      { ok: true },
      null,
    ]);
    expect(store.backups.list()).toHaveLength(2);
  });

  test('lets old ones go by the policy, also those before a migration only by theirs', async () => {
    const { store, clock, folder } = await storeToCopy();
    const before = 'ungeplan-20200101T000000000Z-before-0010.sqlite';
    await store.backups.makeNow();
    writeFileSync(join(backupFolder(folder), before), 'old');
    for (let day = 0; day < 14; day += 1) {
      clock.pass({ days: 1 });
      await store.backups.makeIfDue();
    }
    const names = listBackups(backupFolder(folder)).map(({ name }) => name);
    expect(names).toHaveLength(12);
    expect(names).toContain(before);
    expect(names).not.toContain('ungeplan-20270104T080000000Z-manual.sqlite');
  });
});

describe('a backup on a thread of its own', () => {
  const thread = new URL('../../../electron/database/backupThread.ts', import.meta.url);

  test('is as whole as one made here, while saves go on', async () => {
    const folder = temporaryFolder();
    const clock = new Clock();
    const { store, events } = await openTestStore(folder, { at: clock, runBackup: backupOnThread(thread) });
    const id = add(store);
    const making = store.backups.makeIfDue();
    for (let index = 0; index < 20; index += 1) saveOver(store, id, { name: `Udgave ${index}` });
    expect(await making).toMatchObject({ ok: true });
    const name = store.backups.list()[0]?.name ?? '';
    expect(countOf(join(backupFolder(folder), name))).toBe(1);
    expect(events.map(({ event }) => event)).toContain('backupMade');
    expect(store.scenarios.get(id)).toMatchObject({ ok: true, scenario: { name: 'Udgave 19' } });
  });

  test.for([
    ['where the log lets others read, is asked for', null, 1],
    ['where the file is locked to this connection, is not', 'networkDrive', 0],
  ] as const)('%s', async ([, shared, expected]) => {
    const asked: string[] = [];
    const runBackup: RunBackup = async ({ database }) => {
      asked.push(database);
      return { ok: false, problem: { code: 'gone' } };
    };
    const folder = temporaryFolder();
    const { store } = await openTestStore(folder, { runBackup, sharedPlace: () => shared });
    expect((await store.backups.makeNow()).ok).toBe(expected === 0);
    expect(asked).toEqual(Array(expected).fill(databaseFile(folder)));
  });

  test('that cannot be made is told of as data', async () => {
    const job = { folder: temporaryFolder(), madeAt: new Date(), reason: { kind: 'daily' } } as const;
    const missing = { ...job, database: join(job.folder, 'none.sqlite') };
    expect(await backupOnThread(thread)(missing, log)).toMatchObject({ ok: false, problem: { code: 'unreadable' } });
    const nowhere = backupOnThread(new URL('file:///no/such/thread.js'));
    expect(await nowhere(missing, log)).toMatchObject({ ok: false, problem: { code: 'backupFailed' } });
  });
});

function countOf(file: string): unknown {
  const database = new Database(file, { readonly: true });
  try {
    return database.prepare('SELECT count(*) FROM scenarios').pluck().get();
  } finally {
    database.close();
  }
}

function onDatabase(file: string, sql: string): void {
  const database = new Database(file);
  database.exec(sql);
  database.close();
}

/** A table whose rows its index does not know. */
function unindexed(file: string): void {
  const database = new Database(file);
  database.unsafeMode();
  database.pragma('writable_schema = ON');
  const forget = `UPDATE sqlite_schema SET sql = replace(sql, 'changed_at', 'municipality') WHERE name = 'scenarios_by_change'`;
  database.exec(forget);
  database.close();
}
