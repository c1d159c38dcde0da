import { withoutInterventions } from '../../shared/model/project.ts';
import { drawChunk } from '../../shared/uncertainty/drawChunk.ts';
import { DrawnModel } from '../../shared/uncertainty/drawnModel.ts';
import { drawSettings } from '../../shared/uncertainty/drawUncertainty.ts';
import type { DrawAnswer, DrawQuestion } from './uncertaintyProtocol.ts';

/** One of the workers that draw: it keeps the model of the newest document, and draws what it is asked for. */

let model: DrawnModel | null = null;

self.addEventListener('message', ({ data }: MessageEvent<DrawQuestion>) => {
  const { job, scenario, from, count, span } = data;
  const started = performance.now();
  try {
    if (scenario) model = new DrawnModel(scenario, withoutInterventions(scenario), drawSettings(scenario).seed);
    if (!model) throw new Error('Draws were asked for before a document.');
    const chunk = drawChunk(model, from, count, span);
    const answer: DrawAnswer = { job, ok: true, chunk, milliseconds: performance.now() - started };
    self.postMessage(answer, { transfer: [chunk.values.buffer] });
  } catch (error) {
    const answer: DrawAnswer = { job, ok: false, reason: error instanceof Error ? error.message : String(error) };
    self.postMessage(answer);
  }
});
