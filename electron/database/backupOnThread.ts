import { Worker } from 'node:worker_threads';
import type { BackupJob, BackupOutcome } from './backup.ts';
import type { StoreLog } from './storeLog.ts';

/** The job and the database file to copy. */
export type ThreadJob = BackupJob & { readonly database: string };

export type RunBackup = (job: ThreadJob, log: StoreLog) => Promise<BackupOutcome>;

export type ThreadMessage = { log: Parameters<StoreLog> } | { outcome: BackupOutcome };

/**
 * Makes backups on a thread of their own with a connection of their own, so that the window never waits for a large
 * file: under WAL a reader and a writer do not disturb each other.
 *
 * @param file backupThread as built
 */
export function backupOnThread(file: URL | string): RunBackup {
  return (job, log) =>
    new Promise((resolve) => {
      const failed = (detail: string) => resolve({ ok: false, problem: { code: 'backupFailed', detail } });
      const worker = new Worker(file, { workerData: job });
      worker.on('message', (message: ThreadMessage) => {
        if ('log' in message) log(...message.log);
        else resolve(message.outcome);
      });
      worker.on('error', (error) => failed(error instanceof Error ? error.message : String(error)));
      worker.on('exit', (code) => failed(`The backup thread ended with ${code} and said nothing.`));
    });
}
