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

/** What a thread is to draw, together with the others. */
export interface DrawJob {
  readonly scenario: Scenario;
  readonly reference: Scenario;
  readonly seed: number;
  readonly draws: number;
  readonly span: ColumnSpan;
  /** One whole number that all threads share: the first draw that nobody has taken. */
  readonly next: SharedArrayBuffer;
}

/** Draws that a thread takes at a time. */
const AT_A_TIME = 250;
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
  const quantiles: Quantiles[] = [];
  let sample: ReturnType<typeof sampleOf> | undefined;
  for (const span of columnSpans(model.columns.count, draws)) {
    const next = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
    const job: DrawJob = { scenario, reference, seed, draws, span, next };
    const elsewhere = Array.from({ length: threads - 1 }, () => drawElsewhere(job));
    const here = drawWhatIsLeft(model, job);
    const chunks = [here, ...(await Promise.all(elsewhere))].flat();
    sample ??= sampleOf(chunks);
    quantiles.push(...columnQuantiles(chunks, span));
  }
  if (!sample) throw new RangeError('There is nothing to draw.');
  return uncertaintyOf(model.columns, seed, quantiles, sample);
}

/** Takes draws until none are left: a thread that starts late, or on a slower core, takes fewer. */
export function drawWhatIsLeft(model: DrawnModel, { draws, span, next }: DrawJob): Chunk[] {
  const shared = new Int32Array(next);
  const chunks: Chunk[] = [];
  for (;;) {
    const from = Atomics.add(shared, 0, AT_A_TIME);
    if (from >= draws) return chunks;
    chunks.push(drawChunk(model, from, Math.min(AT_A_TIME, draws - from), span));
  }
}

/** @throws what the thread threw */
function drawElsewhere(job: DrawJob): Promise<Chunk[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./drawThread.ts', import.meta.url), { workerData: job });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`A thread of draws ended with ${code} and said nothing.`)));
  });
}
