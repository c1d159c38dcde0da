import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupRow } from '../../shared/contract/stored.ts';
import { type BackupOutcome, listBackups, makeBackup } from './backup.ts';
import type { RunBackup } from './backupOnThread.ts';
import { backupIsDue, backupsToRemove } from './backupPolicy.ts';
import type { Readable } from './handle.ts';
import type { StoreLog } from './storeLog.ts';

export interface BackupTools {
  readonly database: Readable;
  /** The backup folder. */
  readonly folder: string;
  readonly clock: () => Date;
  readonly log: StoreLog;
  readonly nativeBinding?: string | undefined;
  /** Undefined copies on this thread, over the open connection. */
  readonly runBackup: RunBackup | undefined;
}

export type Backups = ReturnType<typeof makeBackups>;

/** The backups of an open database: one at a time, thinned by backupPolicy after each. */
export function makeBackups(tools: BackupTools) {
  const { database, folder, clock, log, nativeBinding } = tools;
  let latest: Promise<unknown> = Promise.resolve();

  async function make(kind: 'daily' | 'manual'): Promise<BackupOutcome> {
    const job = { folder, madeAt: clock(), reason: { kind }, nativeBinding };
    const outcome = tools.runBackup
      ? await tools.runBackup({ ...job, database: database.file }, log)
      : await makeBackup(database, job, { log });
    // Old ones go only once a new one stands.
    if (outcome.ok) thin();
    return outcome;
  }

  function thin(): void {
    for (const name of backupsToRemove(names(), clock())) {
      try {
        rmSync(join(folder, name));
      } catch (error) {
        // One too many is no harm; it goes another day.
        log('oldBackupKept', { name, detail: error instanceof Error ? error.message : String(error) });
      }
    }
  }

  function names(): string[] {
    return listBackups(folder).map(({ name }) => name);
  }

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = latest.then(work);
    latest = turn.catch(() => undefined);
    return turn;
  }

  return {
    /** Newest first. */
    list: (): BackupRow[] => listBackups(folder),
    /** Makes the backup of the day; null when there is one. */
    makeIfDue: (): Promise<BackupOutcome | null> =>
      inTurn(async () => (backupIsDue(names(), clock()) ? make('daily') : null)),
    /** Makes a backup because the user asks for one. */
    makeNow: (): Promise<BackupOutcome> => inTurn(() => make('manual')),
  };
}
