import { numbersOf } from '../../shared/document/numbersOf.ts';
import type { Scenario } from '../../shared/document/scenario.ts';
import { columnsOf } from '../../shared/uncertainty/columns.ts';
import { drawSettings } from '../../shared/uncertainty/drawUncertainty.ts';
import type { UncertaintyInDepth } from '../../shared/uncertainty/uncertainty.ts';
import { uncertaintyLegs } from './uncertaintyLegs.ts';
import type { DrawAnswer, DrawQuestion, Leg, SumAnswer, SumQuestion } from './uncertaintyProtocol.ts';

/** What a pool needs of the window, and tells it. */
export interface PoolOptions {
  readonly makeDrawer: () => Worker;
  readonly makeSummer: () => Worker;
  /** How many workers draw. */
  readonly size: number;
  readonly onRanges: (scenario: Scenario, uncertainty: UncertaintyInDepth) => void;
  readonly onProgress: (scenario: Scenario, done: number, of: number) => void;
  readonly onError: (reason: string) => void;
}

/** The first answer is of one draw, as nobody knows yet how long it takes: of the largest document a frame or more. */
const FIRST_COUNT = 1;
/** Milliseconds that one answer should take: so soon does a worker turn to a newer document, and leave its core to an edit. */
const ANSWER_TIME = 16;
const COUNT_MAX = 2_000;

interface Drawer {
  readonly worker: Worker;
  /** The job whose document the worker has; the job of the question it is at, 0 when it is free. */
  job: number;
  asked: number;
  /** Draws in the next question. */
  count: number;
}

interface Job {
  readonly number: number;
  readonly scenario: Scenario;
  readonly legs: readonly Leg[];
  leg: number;
  /** The next draw to ask for, and how many of the leg have come. */
  next: number;
  done: number;
}

/**
 * Draws the uncertainty of the newest document in workers of its own, few draws at a time: a newer document waits for
 * no more than one answer of each worker. What is drawn of an older one is thrown away and never told.
 */
export class UncertaintyPool {
  readonly #options: PoolOptions;
  #drawers: Drawer[] = [];
  #summer: Worker | null = null;
  #job: Job | null = null;
  #jobs = 0;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  draw(scenario: Scenario): void {
    const { draws } = drawSettings(scenario);
    const columns = columnsOf(scenario.startMonth, scenario.horizonMonths).count;
    this.#jobs += 1;
    this.#job = { number: this.#jobs, scenario, legs: uncertaintyLegs(columns, draws), leg: 0, next: 0, done: 0 };
    this.#start();
    this.#tellSummer({ job: this.#jobs, kind: 'begin', scenario: numbersOf(scenario) });
    this.#options.onProgress(scenario, 0, draws);
    this.#askAll();
  }

  /** Nothing that was asked for is wanted any more. */
  forget(): void {
    this.#job = null;
  }

  /** Ends every worker. */
  close(): void {
    this.forget();
    for (const { worker } of this.#drawers) worker.terminate();
    this.#summer?.terminate();
    this.#drawers = [];
    this.#summer = null;
  }

  #start(): void {
    if (this.#summer) return;
    const { makeSummer, makeDrawer, size } = this.#options;
    this.#summer = makeSummer();
    this.#summer.addEventListener('message', ({ data }: MessageEvent<SumAnswer>) => this.#show(data));
    this.#summer.addEventListener('error', ({ message }) => this.#break(message));
    this.#drawers = Array.from({ length: size }, () => {
      const drawer: Drawer = { worker: makeDrawer(), job: 0, asked: 0, count: FIRST_COUNT };
      drawer.worker.addEventListener('message', ({ data }: MessageEvent<DrawAnswer>) => this.#receive(drawer, data));
      drawer.worker.addEventListener('error', ({ message }) => this.#break(message));
      return drawer;
    });
  }

  #askAll(): void {
    for (const drawer of this.#drawers) this.#ask(drawer);
  }

  #ask(drawer: Drawer): void {
    const job = this.#job;
    const leg = job?.legs[job.leg];
    if (!job || !leg || drawer.asked > 0 || job.next >= leg.to) return;
    const isNew = drawer.job !== job.number;
    if (isNew) drawer.count = FIRST_COUNT;
    const share = Math.ceil((leg.to - leg.from) / this.#drawers.length);
    const count = Math.min(drawer.count, share, leg.to - job.next);
    const question: DrawQuestion = { job: job.number, from: job.next, count, span: leg.span };
    drawer.worker.postMessage(isNew ? { ...question, scenario: numbersOf(job.scenario) } : question);
    drawer.job = job.number;
    drawer.asked = job.number;
    job.next += count;
  }

  #receive(drawer: Drawer, answer: DrawAnswer): void {
    drawer.asked = 0;
    const job = this.#job;
    if (job && answer.job === job.number) {
      if (answer.ok) this.#keep(drawer, job, answer);
      else this.#fail(answer.reason);
    }
    this.#ask(drawer);
  }

  #keep(drawer: Drawer, job: Job, { chunk, milliseconds }: DrawAnswer & { ok: true }): void {
    const wanted = Math.round((chunk.count * ANSWER_TIME) / Math.max(1, milliseconds));
    drawer.count = Math.min(COUNT_MAX, Math.max(1, Math.min(wanted, 4 * drawer.count)));
    this.#tellSummer({ job: job.number, kind: 'keep', chunk }, [chunk.values.buffer as ArrayBuffer]);
    job.done += chunk.count;
    const leg = job.legs[job.leg];
    if (!leg || job.done < leg.to - leg.from) return;
    this.#tellSummer({ job: job.number, kind: 'end', leg });
    job.leg += 1;
    job.done = 0;
    job.next = job.legs[job.leg]?.from ?? leg.to;
    this.#options.onProgress(job.scenario, leg.to, job.legs.at(-1)?.to ?? leg.to);
    this.#askAll();
  }

  #show(answer: SumAnswer): void {
    const job = this.#job;
    if (!job || answer.job !== job.number) return;
    if (answer.ok) this.#options.onRanges(job.scenario, answer.uncertainty);
    else this.#fail(answer.reason);
  }

  /** A worker that broke down answers nothing more: the next document gets new ones. */
  #break(reason: string): void {
    this.close();
    this.#options.onError(reason);
  }

  #fail(reason: string): void {
    this.forget();
    this.#options.onError(reason);
  }

  #tellSummer(question: SumQuestion, transfer: Transferable[] = []): void {
    this.#summer?.postMessage(question, transfer);
  }
}
