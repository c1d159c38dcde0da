import { parentPort, workerData } from 'node:worker_threads';
import { DrawnModel } from '../../shared/uncertainty/drawnModel.ts';
import { type DrawJob, drawWhatIsLeft } from './drawOnThreads.ts';

/** What a thread of `drawOnThreads` runs: its part of the draws, then it ends. */

const job = workerData as DrawJob;
const chunks = drawWhatIsLeft(new DrawnModel(job.scenario, job.reference, job.seed), job);
parentPort?.postMessage(
  chunks,
  chunks.map(({ values }) => values.buffer as ArrayBuffer),
);
