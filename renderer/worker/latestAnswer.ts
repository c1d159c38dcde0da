/**
 * Asks a worker one question at a time. A newer question ends the worker that is at an older one: its answer is not
 * wanted, and may be seconds away.
 */
export class LatestAnswer<Question, Answer> {
  readonly #makeWorker: () => Worker;
  #worker: Worker | null = null;
  #isBusy = false;

  constructor(makeWorker: () => Worker) {
    this.#makeWorker = makeWorker;
  }

  ask(question: Question, tell: (answer: Answer) => void): void {
    if (this.#isBusy) this.close();
    const worker = this.#worker ?? this.#makeWorker();
    this.#worker = worker;
    this.#isBusy = true;
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<Answer>) => {
        if (worker !== this.#worker) return;
        this.#isBusy = false;
        tell(data);
      },
      { once: true },
    );
    worker.postMessage(question);
  }

  /** Ends the worker, and with it what was asked. */
  close(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#isBusy = false;
  }
}
