import { goalSeek } from '../../shared/optimisation/goalSeek.ts';
import { optimise } from '../../shared/optimisation/optimise.ts';
import type { OptimisationMessage, OptimisationTask } from './optimisationProtocol.ts';

/** Milliseconds between two messages about how far it is. */
const TELL = 100;

/** The worker that looks for the best mix, tells how far it is, and is ended when something else is asked. */
self.addEventListener('message', ({ data }: MessageEvent<OptimisationTask>) => {
  const tell = (message: OptimisationMessage) => self.postMessage(message);
  try {
    if (data.kind === 'goal') tell({ kind: 'goal', answer: goalSeek(data.scenario, data.question) });
    else search(data, tell);
  } catch (error) {
    tell({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
});

function search(
  { scenario, question }: OptimisationTask & { kind: 'optimise' },
  tell: (message: OptimisationMessage) => void,
): void {
  const steps = optimise(scenario, question);
  let told = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) {
      tell({ kind: 'answer', answer: step.value, isLast: true });
      return;
    }
    if (step.value.answer) tell({ kind: 'answer', answer: step.value.answer, isLast: false });
    if (performance.now() - told < TELL) continue;
    told = performance.now();
    tell({ kind: 'progress', done: step.value.done });
  }
}
