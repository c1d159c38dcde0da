import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { backupFolder, databaseFile } from '../../../electron/database/layout.ts';
import { restoreBackup } from '../../../electron/database/restore.ts';
import { bytesOf, overwrite } from './onFile.ts';
import { add, aQuery, codeOf, openTestStore, problemAt, storeOptions, temporaryFolder } from './storeForTest.ts';

const now = new Date('2027-02-01T12:00:00Z');

/** A closed store that had one scenario when its backup was made, and has two now. */
async function storeWithBackup() {
  const folder = temporaryFolder();
  const { store } = await openTestStore(folder);
  add(store, { name: 'Gammel' });
  const made = await store.backups.makeNow();
  add(store, { name: 'Ny' });
  store.close();
  const name = made.ok ? made.backup.name : '';
  return { folder, name, job: { ...storeOptions(folder), name, now } };
}

async function namesIn(folder: string): Promise<string[]> {
  const { store } = await openTestStore(folder);
  const names = store.scenarios.list(aQuery()).map(({ name }) => name);
  store.close();
  return names.sort();
}

describe('a restored backup', () => {
  test('is the database again; the one it replaced is kept, and so is the backup', async () => {
    const { folder, job, name } = await storeWithBackup();
    expect(await restoreBackup(job)).toEqual({ ok: true, aside: 'ungeplan-20270201T120000000Z.sqlite' });
    expect(await namesIn(folder)).toEqual(['Gammel']);
    expect(readdirSync(backupFolder(folder))).toEqual([name]);

    const aside = new Database(join(folder, 'aside', 'ungeplan-20270201T120000000Z.sqlite'));
    expect(aside.prepare('SELECT count(*) FROM scenarios').pluck().get()).toBe(2);
    aside.close();
  });

  test('does not meet the log of the file it replaces: log and index move aside with it', async () => {
    const { folder, job } = await storeWithBackup();
    const crashed = new Database(databaseFile(folder));
    crashed.exec(`UPDATE scenarios SET name = 'I loggen'`);
    const files = bytesOf(folder);
    crashed.close();
    for (const ending of ['', '-wal', '-shm']) {
      writeFileSync(`${databaseFile(folder)}${ending}`, Buffer.from(files[`ungeplan.sqlite${ending}`] ?? '', 'base64'));
    }
    expect((await restoreBackup(job)).ok).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['aside', 'backups', 'ungeplan.sqlite']);
    expect(readdirSync(join(folder, 'aside')).sort()).toEqual([
      'ungeplan-20270201T120000000Z.sqlite',
      'ungeplan-20270201T120000000Z.sqlite-shm',
      'ungeplan-20270201T120000000Z.sqlite-wal',
    ]);
    expect(await namesIn(folder)).toEqual(['Gammel']);
    const aside = new Database(join(folder, 'aside', 'ungeplan-20270201T120000000Z.sqlite'));
    expect(aside.prepare('SELECT DISTINCT name FROM scenarios').pluck().all()).toEqual(['I loggen']);
    aside.close();
  });

  test('twice in the same instant loses neither of the files it replaced', async () => {
    const { folder, job } = await storeWithBackup();
    await restoreBackup(job);
    expect(await restoreBackup(job)).toEqual({ ok: true, aside: 'ungeplan-20270201T120000001Z.sqlite' });
    expect(readdirSync(join(folder, 'aside'))).toHaveLength(2);
  });

  test('takes the place of a file that is gone', async () => {
    const { folder, job } = await storeWithBackup();
    await rename(databaseFile(folder), join(folder, 'gone'));
    expect(await restoreBackup(job)).toEqual({ ok: true, aside: null });
    expect(await namesIn(folder)).toEqual(['Gammel']);
  });
});

describe('a restore that cannot be done leaves everything as it was', () => {
  test.for([
    '../ungeplan.sqlite',
    '..\\..\\x',
    '/etc/passwd',
    'ungeplan.sqlite',
    'ungeplan-20260101T000000000Z-daily.sqlite',
  ])('for a name that is no backup’s: %s', async (name) => {
    const { folder, job } = await storeWithBackup();
    const before = bytesOf(folder);
    expect(await restoreBackup({ ...job, name })).toEqual({ ok: false, problem: { code: 'missing' } });
    expect(bytesOf(folder)).toEqual(before);
  });

  test.for([
    ['damaged/checkFailed', (file: string) => overwrite(file, 4096 * 3, Buffer.alloc(4096, 7))],
    ['damaged/notADatabase', (file: string) => writeFileSync(file, 'x'.repeat(9000))],
    ['damaged/empty', (file: string) => writeFileSync(file, '')],
    ['fromFuture', (file: string) => onDatabase(file, 'PRAGMA user_version = 990')],
    ['anotherProgram', (file: string) => onDatabase(file, 'PRAGMA application_id = 5')],
  ] as const)('for a backup that is %s', async ([code, harm]) => {
    const { folder, name, job } = await storeWithBackup();
    harm(join(backupFolder(folder), name));
    const before = bytesOf(folder);
    const outcome = await restoreBackup(job);
    expect(outcome.ok ? 'ok' : codeOf(outcome.problem)).toBe(code);
    expect(bytesOf(folder)).toEqual(before);
  });

  test('when the present file cannot be moved', async () => {
    const { folder, job } = await storeWithBackup();
    const held = () => Promise.reject(Object.assign(new Error('held'), { code: 'EBUSY' }));
    expect(await restoreBackup(job, held)).toMatchObject({ ok: false, problem: { code: 'locked' } });
    expect(await namesIn(folder)).toEqual(['Gammel', 'Ny']);
  });

  test('stopped between the two moves, the next start misses the file and the restore can be done again', async () => {
    const { folder, job } = await storeWithBackup();
    const stopped = async (from: string, to: string) => {
      if (from.endsWith('.restoring')) throw Object.assign(new Error('stopped'), { code: 'EIO' });
      await rename(from, to);
    };
    expect((await restoreBackup(job, stopped)).ok).toBe(false);
    const { problem, backups } = await problemAt(folder);
    expect(problem).toEqual({ code: 'missing' });
    expect(existsSync(databaseFile(folder))).toBe(false);
    expect(await restoreBackup({ ...job, name: backups[0]?.name ?? '' })).toEqual({ ok: true, aside: null });
    expect(await namesIn(folder)).toEqual(['Gammel']);
    expect(readFileSync(join(folder, 'aside', 'ungeplan-20270201T120000000Z.sqlite')).length).toBeGreaterThan(0);
  });
});

function onDatabase(file: string, sql: string): void {
  const database = new Database(file);
  database.exec(sql);
  database.close();
}
