import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { backupFolder } from '../../../electron/database/layout.ts';
import { withDatabase } from './onFile.ts';
import { add, openTestStore, temporaryFolder } from './storeForTest.ts';

const child = join(import.meta.dirname, 'fillInChild.ts');

/** A disk of three megabytes, which only root may make. */
function smallDisk(): string {
  const folder = temporaryFolder();
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', folder]);
  onTestFinished(() => {
    execFileSync('umount', [folder]);
  });
  return folder;
}

/** Ways to have little room, each with what it is told as: a full disk, and one whose every write beyond a size fails. */
const ways: readonly (readonly [string, string, () => string, string])[] = [
  ...(process.platform === 'linux' && process.getuid?.() === 0
    ? ([['a disk of 3 MB', 'full', smallDisk, 'exec node "$0" "$1"']] as const)
    : []),
  // Counted in blocks of 512 bytes, on some systems of 1,024.
  ['files of 1 MB at most', 'unreadable', temporaryFolder, 'ulimit -f 2048; exec node "$0" "$1"'],
];

test.runIf(process.platform !== 'win32').for(ways)(
  '%s: a save is refused as %s, every plan saved before is there, and so is the next with room again',
  async ([, code, folderOf, command]) => {
    const folder = folderOf();
    const said = execFileSync('sh', ['-c', command, child, folder], { encoding: 'utf8' });
    const { made, readable, isBackedUp, ...told } = JSON.parse(said) as Record<
      'made' | 'readable' | 'isBackedUp',
      number
    >;
    expect(told).toEqual({ code, isFileRefused: true });
    expect(made).toBeGreaterThan(10);
    expect(readable).toBe(made);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part') || name === 'plan.txt')).toEqual([]);
    // What there was no room for leaves nothing of itself.
    const backups = existsSync(backupFolder(folder)) ? readdirSync(backupFolder(folder)) : [];
    expect(backups).toHaveLength(Number(isBackedUp));

    if (code === 'full') execFileSync('mount', ['-o', 'remount,size=20m', folder]);
    const { store } = await openTestStore(folder);
    expect(store.scenarios.countByPlace().active).toBe(made);
    add(store, { name: 'Den næste' });
    expect(await store.backups.makeNow()).toMatchObject({ ok: true });
    store.close();
    expect(withDatabase(folder, (database) => database.pragma('integrity_check', { simple: true }))).toBe('ok');
  },
);
