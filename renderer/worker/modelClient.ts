import type { Scenario } from '../../shared/document/scenario.ts';
import { type CautiousFactors, defaultCautiousFactors } from '../../shared/model/cautious.ts';
import { project, withoutInterventions } from '../../shared/model/project.ts';
import type { ProjectionInDepth } from '../../shared/model/projection.ts';
import { isQuick } from './isQuick.ts';
import type { Answer, Question } from './protocol.ts';

type Listener = (projection: ProjectionInDepth, scenario: Scenario) => void;

/**
 * Projects the newest document: a small one at once, in the frame of its edit, a large one in a worker, which is not
 * made before it is needed. While one is being projected, only the latest of those that follow waits: a person who
 * drags a slider is shown where it is, not everywhere it has been. What is overtaken is never told.
 */
export class ModelClient {
  /** Of the cautious view of what is projected from now on. */
  factors: CautiousFactors = defaultCautiousFactors;
  readonly #makeWorker: () => Worker;
  readonly #tell: Listener;
  #worker: Worker | null = null;
  #number = 0;
  #running: Scenario | null = null;
  #waiting: Scenario | null = null;
  #isOvertaken = false;

  constructor(makeWorker: () => Worker, tell: Listener) {
    this.#makeWorker = makeWorker;
    this.#tell = tell;
  }

  /** @throws Error when a small document cannot be projected */
  project(scenario: Scenario): void {
    if (isQuick(scenario)) {
      this.forget();
      this.#tell(project(scenario, withoutInterventions(scenario), this.factors), scenario);
    } else if (this.#running) this.#waiting = scenario;
    else this.#ask(scenario);
  }

  /** Nothing that was asked for is wanted any more. */
  forget(): void {
    this.#waiting = null;
    this.#isOvertaken = true;
  }

  close(): void {
    this.forget();
    this.#worker?.terminate();
  }

  #ask(scenario: Scenario): void {
    this.#number += 1;
    this.#running = scenario;
    this.#isOvertaken = false;
    const question: Question = { number: this.#number, scenario, factors: this.factors };
    this.#worker ??= this.#startWorker();
    this.#worker.postMessage(question);
  }

  #startWorker(): Worker {
    const worker = this.#makeWorker();
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.#receive(data));
    return worker;
  }

  #receive(answer: Answer): void {
    const scenario = this.#running;
    const isOvertaken = this.#isOvertaken;
    this.#running = null;
    const next = this.#waiting;
    this.#waiting = null;
    if (next) this.#ask(next);
    if (isOvertaken) return;
    if (!answer.ok) throw new Error(`The model: ${answer.reason}`);
    if (scenario) this.#tell(answer.projection, scenario);
  }
}
