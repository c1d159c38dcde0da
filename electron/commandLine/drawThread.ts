import { parentPort, workerData } from 'node:worker_threads';
import { drawChunk } from '../../shared/uncertainty/drawChunk.ts';
import { DrawnModel } from '../../shared/uncertainty/drawnModel.ts';
import type { DrawJob } from './drawOnThreads.ts';

/** What a thread of `drawOnThreads` runs: its part of the draws, then it ends. */

const { scenario, reference, seed, from, count, span } = workerData as DrawJob;
const chunk = drawChunk(new DrawnModel(scenario, reference, seed), from, count, span);
parentPort?.postMessage(chunk, [chunk.values.buffer as ArrayBuffer]);
