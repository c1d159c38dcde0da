import type { Scenario } from '../../shared/document/scenario.ts';
import type { Projection } from '../../shared/model/projection.ts';
import type { Answer, Question } from './protocol.ts';

type Listener = (projection: Projection, scenario: Scenario) => void;

/**
 * Projects the newest document in a worker. While one is being projected, only the latest of those that follow waits:
 * a person who drags a slider is shown where it is, not everywhere it has been.
 */
export class ModelClient {
  readonly #worker: Worker;
  readonly #tell: Listener;
  #number = 0;
  #running: Scenario | null = null;
  #waiting: Scenario | null = null;

  constructor(worker: Worker, tell: Listener) {
    this.#worker = worker;
    this.#tell = tell;
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.#receive(data));
  }

  project(scenario: Scenario): void {
    if (this.#running) this.#waiting = scenario;
    else this.#ask(scenario);
  }

  #ask(scenario: Scenario): void {
    this.#number += 1;
    this.#running = scenario;
    const question: Question = { number: this.#number, scenario };
    this.#worker.postMessage(question);
  }

  #receive(answer: Answer): void {
    const scenario = this.#running;
    this.#running = null;
    const next = this.#waiting;
    this.#waiting = null;
    if (next) this.#ask(next);
    if (!answer.ok) throw new Error(`The model: ${answer.reason}`);
    if (scenario) this.#tell(answer.projection, scenario);
  }
}
