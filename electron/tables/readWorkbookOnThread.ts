import { Worker } from 'node:worker_threads';
import type { Carried } from '../../shared/workbook/readBack.ts';
import type { ReadWorkbook } from './readWorkbook.ts';

export type RunRead = (bytes: Uint8Array) => Promise<ReadWorkbook>;

/** Reads the scenario that a workbook carries; null where there is none in it. */
export type ReadCarried = (bytes: Uint8Array) => Promise<Carried | null>;

/** A workbook, and what is wanted of it: its cells, or the scenario that it carries. */
export interface ThreadJob {
  readonly bytes: Uint8Array;
  readonly reads: 'tables' | 'scenario';
}

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
    onThread<ReadWorkbook>(file, { bytes, reads: 'tables' }, longest, (reason) => ({ ok: false, reason }));
}

/** As `readWorkbookOnThread`, for the scenario that a workbook of ours carries. */
export function readCarriedOnThread(file: URL | string): ReadCarried {
  return (bytes) => onThread<Carried | null>(file, { bytes, reads: 'scenario' }, LONGEST, () => null);
}

function onThread<Answer>(
  file: URL | string,
  workerData: ThreadJob,
  longest: number,
  refused: (reason: 'tooSlow' | 'notAWorkbook') => Answer,
): Promise<Answer> {
  return new Promise((resolve) => {
    const worker = new Worker(file, { workerData, resourceLimits: { maxOldGenerationSizeMb: MEMORY } });
    const timer = setTimeout(() => end(refused('tooSlow')), longest);
    const end = (answer: Answer) => {
      clearTimeout(timer);
      resolve(answer);
      void worker.terminate();
    };
    worker.on('message', end);
    worker.on('error', () => end(refused('notAWorkbook')));
    worker.on('exit', () => end(refused('notAWorkbook')));
  });
}
