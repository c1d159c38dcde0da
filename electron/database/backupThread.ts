import { parentPort, workerData } from 'node:worker_threads';
import { makeBackup } from './backup.ts';
import type { ThreadJob, ThreadMessage } from './backupOnThread.ts';
import { problemOrThrow } from './health.ts';
import { openReadable } from './open.ts';

/** What the thread of `backupOnThread` runs: one backup, then it ends. */

const job = workerData as ThreadJob;
const tell = (message: ThreadMessage) => parentPort?.postMessage(message);
const log = (...event: Extract<ThreadMessage, { log: unknown }>['log']) => tell({ log: event });

try {
  // Statements here take as long as they take: nobody waits.
  const source = openReadable({ file: job.database, nativeBinding: job.nativeBinding, log, elapsed: () => 0 });
  try {
    tell({ outcome: await makeBackup(source, job, { log }) });
  } finally {
    source.close();
  }
} catch (error) {
  tell({ outcome: { ok: false, problem: problemOrThrow(error) } });
}
