import { parentPort, workerData } from 'node:worker_threads';
import type { ContentWithoutPage } from '../../shared/contract/exportContent.ts';
import type { ThreadMessage } from './exportOnThread.ts';
import { makeExport } from './makeExport.ts';

/** What the thread of `exportOnThread` runs: one export, then it ends. */
const tell = (message: ThreadMessage, transfer: readonly ArrayBuffer[] = []) =>
  parentPort?.postMessage(message, transfer);

// A copy whose bytes are its own alone can be handed over without another.
const file = Uint8Array.from(
  await makeExport(workerData as ContentWithoutPage, (done, total) => tell({ done, total })),
);
tell({ file }, [file.buffer]);
