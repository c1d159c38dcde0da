import type { OptimisationMessage, OptimisationTask } from '../../../renderer/worker/optimisationProtocol.ts';
import { goalSeek } from '../../../shared/optimisation/goalSeek.ts';
import { optimise } from '../../../shared/optimisation/optimise.ts';

/** Stands for the worker that optimises, which jsdom has none of: it answers at once, with the real answers. */
export class FakeWorker {
  #listen: (event: { data: OptimisationMessage }) => void = () => undefined;
  #isEnded = false;

  addEventListener(type: string, listen: (event: { data: OptimisationMessage }) => void): void {
    if (type === 'message') this.#listen = listen;
  }

  postMessage(task: OptimisationTask): void {
    queueMicrotask(() => {
      if (this.#isEnded) return;
      if (task.kind === 'goal') return this.#tell({ kind: 'goal', answer: goalSeek(task.scenario, task.question) });
      const steps = optimise(task.scenario, task.question);
      for (let step = steps.next(); ; step = steps.next()) {
        if (step.done) return this.#tell({ kind: 'answer', answer: step.value, isLast: true });
        this.#tell({ kind: 'progress', done: step.value.done });
      }
    });
  }

  terminate(): void {
    this.#isEnded = true;
  }

  #tell(data: OptimisationMessage): void {
    this.#listen({ data });
  }
}
