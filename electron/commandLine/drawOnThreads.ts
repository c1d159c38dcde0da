import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Scenario } from '../../shared/document/scenario.ts';
import { withoutInterventions } from '../../shared/model/project.ts';
import { columnQuantiles } from '../../shared/uncertainty/columnQuantiles.ts';
import { columnSpans } from '../../shared/uncertainty/columnSpans.ts';
import { type Chunk, type ColumnSpan, drawChunk } from '../../shared/uncertainty/drawChunk.ts';
import { DrawnModel } from '../../shared/uncertainty/drawnModel.ts';
import { type DrawSettings, sampleOf } from '../../shared/uncertainty/drawUncertainty.ts';
import type { Quantiles } from '../../shared/uncertainty/quantiles.ts';
import type { UncertaintyInDepth } from '../../shared/uncertainty/uncertainty.ts';
import { uncertaintyOf } from '../../shared/uncertainty/uncertaintyOf.ts';

/** The part of one thread. */
export interface DrawJob {
  readonly scenario: Scenario;
  readonly reference: Scenario;
  readonly seed: number;
  readonly from: number;
  readonly count: number;
  readonly span: ColumnSpan;
}

/** Fewer draws than this are done before a thread has started. */
const WORTH_A_THREAD = 1_000;
const THREADS_MAX = 8;

/**
 * As `drawUncertainty`, on all cores of the machine: the same to the bit, since a draw depends on its number alone.
 *
 * @param most threads, this one among them
 */
export async function drawOnThreads(
  scenario: Scenario,
  reference: Scenario = withoutInterventions(scenario),
  { draws, seed }: DrawSettings,
  most: number = Math.min(THREADS_MAX, availableParallelism()),
): Promise<UncertaintyInDepth> {
  const model = new DrawnModel(scenario, reference, seed);
  const threads = Math.max(1, Math.min(most, Math.floor(draws / WORTH_A_THREAD)));
  const starts = Array.from({ length: threads + 1 }, (_, part) => Math.floor((part * draws) / threads));
  const quantiles: Quantiles[] = [];
  let sample: ReturnType<typeof sampleOf> | undefined;
  for (const span of columnSpans(model.columns.count, draws)) {
    const elsewhere = starts.slice(1, -1).map((from, part) => {
      const count = (starts[part + 2] as number) - from;
      return drawElsewhere({ scenario, reference, seed, from, count, span });
    });
    const here = drawChunk(model, 0, starts[1] as number, span);
    const chunks = [here, ...(await Promise.all(elsewhere))];
    sample ??= sampleOf(chunks);
    quantiles.push(...columnQuantiles(chunks, span));
  }
  if (!sample) throw new RangeError('There is nothing to draw.');
  return uncertaintyOf(model.columns, seed, quantiles, sample);
}

/** @throws what the thread threw */
function drawElsewhere(job: DrawJob): Promise<Chunk> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./drawThread.ts', import.meta.url), { workerData: job });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`A thread of draws ended with ${code} and said nothing.`)));
  });
}
