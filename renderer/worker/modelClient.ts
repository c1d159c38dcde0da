import { numbersOf } from '../../shared/document/numbersOf.ts';
import type { Scenario } from '../../shared/document/scenario.ts';
import { type CautiousFactors, defaultCautiousFactors } from '../../shared/model/cautious.ts';
import { join, project, withoutInterventions } from '../../shared/model/project.ts';
import type { CautiousView, CentralView, ProjectionInDepth } from '../../shared/model/projection.ts';
import { isQuick } from './isQuick.ts';
import type { Answer, Question } from './protocol.ts';

type Listener = (projection: ProjectionInDepth, scenario: Scenario) => void;

const HALVES = 2;

/** A document that the workers are at, and what they have said of it so far. */
interface Running {
  readonly scenario: Scenario;
  answers: number;
  central?: CentralView;
  cautious?: CautiousView;
  isOvertaken: boolean;
}

/**
 * Projects the newest document: a small one at once, in the frame of its edit, a large one in two workers, each at one
 * half of it and neither made before it is needed. It is told when both halves are there. While one is being
 * projected, only the latest of those that follow waits: a person who drags a slider is shown where it is, not
 * everywhere it has been. What is overtaken is never told.
 */
export class ModelClient {
  /** Of the cautious view of what is projected from now on. */
  factors: CautiousFactors = defaultCautiousFactors;
  readonly #makeWorker: () => Worker;
  readonly #tell: Listener;
  #workers: readonly [Worker, Worker] | null = null;
  #running: Running | null = null;
  #waiting: Scenario | null = null;

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
    if (this.#running) this.#running.isOvertaken = true;
  }

  close(): void {
    this.forget();
    for (const worker of this.#workers ?? []) worker.terminate();
  }

  #ask(scenario: Scenario): void {
    this.#running = { scenario, answers: 0, isOvertaken: false };
    this.#workers ??= [this.#startWorker(), this.#startWorker()];
    const [central, cautious] = this.#workers;
    const numbers = numbersOf(scenario);
    ask(central, { half: 'central', scenario: numbers });
    ask(cautious, { half: 'cautious', scenario: numbers, factors: this.factors });
  }

  #startWorker(): Worker {
    const worker = this.#makeWorker();
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.#receive(data));
    return worker;
  }

  #receive(answer: Answer): void {
    const running = this.#running;
    if (!running) return;
    running.answers += 1;
    if (answer.ok && answer.half === 'central') running.central = answer.view;
    if (answer.ok && answer.half === 'cautious') running.cautious = answer.view;
    if (running.answers === HALVES) this.#goOn();
    if (running.isOvertaken) return;
    if (!answer.ok) {
      // What the other half says of this document is of no use.
      running.isOvertaken = true;
      throw new Error(`The model: ${answer.reason}`);
    }
    if (running.central && running.cautious) this.#tell(join(running.central, running.cautious), running.scenario);
  }

  /** To the document that waits, before what was asked for is told: the workers are at it meanwhile. */
  #goOn(): void {
    const next = this.#waiting;
    this.#running = null;
    this.#waiting = null;
    if (next) this.#ask(next);
  }
}

function ask(worker: Worker, question: Question): void {
  worker.postMessage(question);
}
