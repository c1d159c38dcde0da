import type { Scenario } from '../../shared/document/scenario.ts';
import type { Analysis, AnalysisAnswer, AnalysisQuestion } from '../worker/uncertaintyAnalysis.ts';
import { startAnalysisWorker } from './useLatestAnswer.ts';

/**
 * What matters most, asked of a worker of its own; null where it was stopped or cannot be told.
 *
 * @param threshold kroner that net[municipality] is asked to pass
 */
export function analysed(scenario: Scenario, threshold: number, signal: AbortSignal): Promise<Analysis | null> {
  if (signal.aborted) return Promise.resolve(null);
  const worker = startAnalysisWorker();
  const question: AnalysisQuestion = { kind: 'analysis', scenario, threshold };
  return new Promise<Analysis | null>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<AnalysisAnswer>) =>
      resolve(data.kind === 'analysis' ? data.analysis : null),
    );
    worker.addEventListener('error', () => resolve(null));
    signal.addEventListener('abort', () => resolve(null));
    worker.postMessage(question);
  }).finally(() => worker.terminate());
}
