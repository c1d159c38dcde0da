import { Worker } from 'node:worker_threads';
import type { ReadWorkbook } from './readWorkbook.ts';

export type RunRead = (bytes: Uint8Array) => Promise<ReadWorkbook>;

/** Milliseconds until a thread is ended: ten megabytes take less than one of these seconds. */
const LONGEST = 20_000;

/** Megabytes of memory for what is read; the unpacked bytes come on top. */
const MEMORY = 512;

/**
 * Reads workbooks on a thread of their own, so that neither the window nor the main process waits for one, and ends
 * those that take too long or too much memory: a file from outside may be made to.
 *
 * @param file workbookThread as built
 */
export function readWorkbookOnThread(file: URL | string, longest = LONGEST): RunRead {
  return (bytes) =>
    new Promise((resolve) => {
      const worker = new Worker(file, { workerData: bytes, resourceLimits: { maxOldGenerationSizeMb: MEMORY } });
      const timer = setTimeout(() => end({ ok: false, reason: 'tooSlow' }), longest);
      const end = (read: ReadWorkbook) => {
        clearTimeout(timer);
        resolve(read);
        void worker.terminate();
      };
      worker.on('message', end);
      worker.on('error', () => end({ ok: false, reason: 'notAWorkbook' }));
      worker.on('exit', () => end({ ok: false, reason: 'notAWorkbook' }));
    });
}
