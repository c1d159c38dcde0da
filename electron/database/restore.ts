import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { StoreProblem } from '../../shared/contract/stored.ts';
import { parseBackupName } from './backupName.ts';
import { fullCheck } from './checkFile.ts';
import { explainProblem } from './explainProblem.ts';
import { StoreFailure } from './health.ts';
import { backupFolder, databaseFile } from './layout.ts';
import { newestOf } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { moveAside } from './moveAside.ts';
import { type OpenOptions, openReadable } from './open.ts';
import { peek } from './peek.ts';
import { refusalOf } from './refusal.ts';
import { replaceFile } from './replaceFile.ts';
import { syncFile, syncFolderOf } from './syncFile.ts';

export type RestoreFileOutcome =
  /** `aside` is the name that the file which was there now has in the folder `aside`, null when there was none. */
  { ok: true; aside: string | null } | { ok: false; problem: StoreProblem };

export interface RestoreJob extends Omit<OpenOptions, 'file'> {
  readonly folder: string;
  /** A name as `listBackups` gives it. */
  readonly name: string;
  readonly now: Date;
}

/**
 * Puts a backup in the place of the database, which must be closed. The backup is copied and the copy checked first;
 * only then is the present file moved aside. Stopped at any moment, either the old file or the backup is whole.
 */
export async function restoreBackup(job: RestoreJob, replace = replaceFile): Promise<RestoreFileOutcome> {
  const { folder, name, now } = job;
  const file = databaseFile(folder);
  const copy = `${file}.restoring`;
  try {
    if (parseBackupName(name) === null || !existsSync(join(backupFolder(folder), name))) {
      throw new StoreFailure({ code: 'missing' });
    }
    rmSync(copy, { force: true });
    copyFileSync(join(backupFolder(folder), name), copy);
    mustBeSound({ ...job, file: copy });
    await syncFile(copy);
    const aside = await moveAside(folder, now, replace);
    await replace(copy, file);
    await syncFolderOf(file);
    return { ok: true, aside };
  } catch (error) {
    rmSync(copy, { force: true });
    return { ok: false, problem: explainProblem(error, folder) };
  }
}

function mustBeSound(options: OpenOptions): void {
  const refusal = refusalOf(peek(options), newestOf(migrations));
  if (refusal !== null) throw new StoreFailure(refusal);
  const database = openReadable(options);
  try {
    const damaged = fullCheck(database);
    if (damaged !== null) throw new StoreFailure(damaged);
  } finally {
    database.close();
  }
}
