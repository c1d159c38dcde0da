import type { SumAnswer, SumQuestion } from './uncertaintyProtocol.ts';
import { UncertaintySum } from './uncertaintySum.ts';

/** The worker that keeps the draws of all others and says what they say. */

const sum = new UncertaintySum();

self.addEventListener('message', ({ data }: MessageEvent<SumQuestion>) => {
  const { job } = data;
  const answer = (content: SumAnswer) => self.postMessage(content);
  try {
    const uncertainty = sum.take(data);
    if (uncertainty) answer({ job, ok: true, uncertainty });
  } catch (error) {
    answer({ job, ok: false, reason: error instanceof Error ? error.message : String(error) });
  }
});
