import type { OptimisationMessage, OptimisationTask } from './optimisationProtocol.ts';

type Listener = (message: OptimisationMessage) => void;

/**
 * Gives a worker one task at a time and passes on all that it says of it. A newer task ends the worker that is at an
 * older one, and so does letting go of it: nothing more is heard of it.
 */
export class OptimisationClient {
  readonly #makeWorker: () => Worker;
  #worker: Worker | null = null;
  #tell: Listener | null = null;

  constructor(makeWorker: () => Worker) {
    this.#makeWorker = makeWorker;
  }

  ask(task: OptimisationTask, tell: Listener): void {
    this.cancel();
    this.#tell = tell;
    this.#worker ??= this.#start();
    this.#worker.postMessage(task);
  }

  /** Ends what was asked, if it is still being answered. A worker that has answered stays for the next task. */
  cancel(): void {
    if (this.#tell) this.close();
  }

  /** Ends the worker, and with it what was asked. */
  close(): void {
    this.#tell = null;
    this.#worker?.terminate();
    this.#worker = null;
  }

  #start(): Worker {
    const worker = this.#makeWorker();
    worker.addEventListener('message', ({ data }: MessageEvent<OptimisationMessage>) => {
      if (worker === this.#worker) this.#pass(data);
    });
    worker.addEventListener('error', ({ message }) => {
      if (worker !== this.#worker) return;
      const tell = this.#tell;
      this.close();
      tell?.({ kind: 'failed', reason: message });
    });
    return worker;
  }

  #pass(message: OptimisationMessage): void {
    const tell = this.#tell;
    if (isLast(message)) this.#tell = null;
    tell?.(message);
  }
}

function isLast(message: OptimisationMessage): boolean {
  return message.kind === 'answer' ? message.isLast : message.kind !== 'progress';
}
