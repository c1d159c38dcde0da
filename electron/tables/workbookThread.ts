import { parentPort, workerData } from 'node:worker_threads';
import { readCarried } from './readCarried.ts';
import { readWorkbook } from './readWorkbook.ts';
import type { ThreadJob } from './readWorkbookOnThread.ts';

/** What the threads of `readWorkbookOnThread` and `readCarriedOnThread` run: one workbook, then they end. */
const { bytes, reads } = workerData as ThreadJob;
parentPort?.postMessage(reads === 'tables' ? await readWorkbook(bytes) : await readCarried(bytes));
