import { useEffect, useState } from 'react';
import type { Weight } from '../../../shared/weakPoints/weigh.ts';
import type { ShownResult } from '../../state/resultStore.ts';
import { today } from '../../state/today.ts';
import type { WeightQuestion } from '../../worker/weights.worker.ts';

/** Milliseconds of rest before the points are weighed anew: no worker is started for each letter that is typed. */
const REST = 150;

/** How much hangs on each weak point of what is shown, in their order; null until it has been computed. */
export function useWeights({ scenario }: ShownResult): readonly (Weight | null)[] | null {
  const [answer, setAnswer] = useState<{ of: ShownResult['scenario']; weights: (Weight | null)[] } | null>(null);
  useEffect(() => {
    let worker: Worker | null = null;
    const timer = setTimeout(() => {
      worker = new Worker(new URL('../../worker/weights.worker.ts', import.meta.url), { type: 'module' });
      worker.addEventListener('message', ({ data }: MessageEvent<(Weight | null)[]>) => {
        setAnswer({ of: scenario, weights: data });
        worker?.terminate();
      });
      const question: WeightQuestion = { scenario, day: today() };
      worker.postMessage(question);
    }, REST);
    return () => {
      clearTimeout(timer);
      worker?.terminate();
    };
  }, [scenario]);
  return answer?.of === scenario ? answer.weights : null;
}
