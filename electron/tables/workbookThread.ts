import { parentPort, workerData } from 'node:worker_threads';
import { type ReadWorkbook, readWorkbook } from './readWorkbook.ts';

/** What the thread of `readWorkbookOnThread` runs: one workbook, then it ends. */
const read: ReadWorkbook = await readWorkbook(workerData as Uint8Array);
parentPort?.postMessage(read);
