import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { listBackups } from '../../../electron/database/backup.ts';
import { backupFolder, databaseFile, unfinishedFolder } from '../../../electron/database/layout.ts';
import { migrations } from '../../../electron/database/migrations/index.ts';
import { restoreBackup } from '../../../electron/database/restore.ts';
import { UnfinishedFiles } from '../../../electron/files/unfinishedFiles.ts';
import { contentOf, withDatabase } from './onFile.ts';
import { fixtures, toldBy } from './releasedVersion.ts';
import { add, openTestStore, problemAt, storeOptions, temporaryFolder } from './storeForTest.ts';

/** Has a process begin a piece of work, and kills it when it says that it is in the middle. */
async function killInside(folder: string, work: string, detail = ''): Promise<void> {
  const file = join(import.meta.dirname, 'stopInChild.ts');
  const child = spawn(process.execPath, [file, folder, work, detail], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  child.stdout.once('data', () => child.kill('SIGKILL'));
  await ended;
  expect(child.signalCode).toBe('SIGKILL');
}

/** A closed store with a plan, and the name of the backup that was made of it. */
async function closedStore(): Promise<{ folder: string; name: string }> {
  const folder = temporaryFolder();
  const { store } = await openTestStore(folder);
  add(store, { name: 'Før' });
  await store.backups.makeNow();
  const name = listBackups(backupFolder(folder))[0]?.name ?? '';
  store.close();
  return { folder, name };
}

const integrityOf = (folder: string) =>
  withDatabase(folder, (database) => database.pragma('integrity_check', { simple: true }));

test('killed inside a transaction: nothing of it is there', async () => {
  const { folder } = await closedStore();
  const before = withDatabase(folder, contentOf);
  await killInside(folder, 'transaction');
  expect(withDatabase(folder, contentOf)).toEqual(before);
  expect(integrityOf(folder)).toBe('ok');
});

test.for(migrations.slice(1).map(({ number }, index) => [migrations[index]?.number ?? 0, number] as const))(
  'killed inside a migration, between version %i and %i: it is at the first, and the next start takes it on',
  async ([from, to]) => {
    const folder = temporaryFolder();
    copyFileSync(join(fixtures, `v${from}.sqlite`), databaseFile(folder));
    const before = withDatabase(folder, contentOf);
    await killInside(folder, 'migration', String(to));
    expect(withDatabase(folder, contentOf)).toEqual(before);
    expect(integrityOf(folder)).toBe('ok');
    expect(listBackups(backupFolder(folder))).toHaveLength(1);
    const { store } = await openTestStore(folder);
    expect(toldBy(store)).toMatchObject(JSON.parse(readFileSync(join(fixtures, `v${from}.json`), 'utf8')));
  },
);

test('killed inside a backup: what is half made is none, and the next one clears it away', async () => {
  const { folder, name } = await closedStore();
  await killInside(folder, 'backup');
  expect(readdirSync(backupFolder(folder))).toContain('ungeplan-20270201T120000000Z-manual.sqlite.part');
  expect(listBackups(backupFolder(folder)).map((backup) => backup.name)).toEqual([name]);
  const { store } = await openTestStore(folder);
  expect(await store.backups.makeNow()).toMatchObject({ ok: true });
  expect(readdirSync(backupFolder(folder)).every((one) => one.endsWith('.sqlite'))).toBe(true);
});

test('killed inside a restore, before the database is moved: it is as it was', async () => {
  const { folder, name } = await closedStore();
  const before = readFileSync(databaseFile(folder));
  await killInside(folder, 'restoreMovingAside', name);
  expect(readFileSync(databaseFile(folder)).equals(before)).toBe(true);
  const { store } = await openTestStore(folder);
  expect(store.scenarios.countByPlace().active).toBe(1);
});

test('killed inside a restore, with the database moved: it is missed, kept, and the restore can be done again', async () => {
  const { folder, name } = await closedStore();
  const before = readFileSync(databaseFile(folder));
  await killInside(folder, 'restorePuttingInPlace', name);
  expect(await problemAt(folder)).toMatchObject({ problem: { code: 'missing' }, backups: [{ name }] });
  expect(readFileSync(join(folder, 'aside', 'ungeplan-20270201T120000000Z.sqlite')).equals(before)).toBe(true);
  const restored = await restoreBackup({ ...storeOptions(folder), name, now: new Date('2027-02-02T12:00:00.000Z') });
  expect(restored).toEqual({ ok: true, aside: null });
  const { store } = await openTestStore(folder);
  expect(store.scenarios.countByPlace().active).toBe(1);
});

test('killed inside an export: the file that was there is there still, whole, and the next start removes what is half made', async () => {
  const folder = temporaryFolder();
  const others = [`plan.ungeplan.${crypto.randomUUID()}.part`, 'video.mp4.part'];
  for (const name of ['plan.ungeplan', ...others]) writeFileSync(join(folder, name), 'fra før');
  await killInside(folder, 'export', 'plan.ungeplan');
  expect(readFileSync(join(folder, 'plan.ungeplan'), 'utf8')).toBe('fra før');
  const parts = () => readdirSync(folder).filter((name) => name.endsWith('.part'));
  expect(parts()).toHaveLength(3);

  const files = new UnfinishedFiles();
  files.keepNotesIn(unfinishedFolder(folder));
  const begun = await files.begin(join(folder, 'ny.ungeplan'));
  writeFileSync(begun, 'nu');
  await files.removeStale();
  expect(parts().sort()).toEqual([basename(begun), ...others].sort());
  expect(readdirSync(unfinishedFolder(folder))).toHaveLength(1);
  await files.end(begun);
  expect(readdirSync(unfinishedFolder(folder))).toEqual([]);
});
