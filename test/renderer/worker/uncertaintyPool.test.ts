import { beforeEach, describe, expect, test, vi } from 'vitest';
import { uncertaintyLegs } from '../../../renderer/worker/uncertaintyLegs.ts';
import { UncertaintyPool } from '../../../renderer/worker/uncertaintyPool.ts';
import type { DrawAnswer, DrawQuestion, SumQuestion } from '../../../renderer/worker/uncertaintyProtocol.ts';
import { UncertaintySum } from '../../../renderer/worker/uncertaintySum.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { withoutInterventions } from '../../../shared/model/project.ts';
import { drawChunk } from '../../../shared/uncertainty/drawChunk.ts';
import { DrawnModel } from '../../../shared/uncertainty/drawnModel.ts';
import { drawUncertainty } from '../../../shared/uncertainty/drawUncertainty.ts';
import type { UncertaintyInDepth } from '../../../shared/uncertainty/uncertainty.ts';
import { publishedExample } from '../../shared/uncertainty/publishedExample.ts';

/** A worker whose answers wait until the test wants them. */
class FakeWorker<Question> {
  readonly asked: Question[] = [];
  isEnded = false;
  readonly #answer: (question: Question) => unknown;
  #listener: (event: { data: unknown }) => void = () => undefined;
  #broken: (event: { message: string }) => void = () => undefined;

  constructor(answer: (question: Question) => unknown) {
    this.#answer = answer;
  }

  addEventListener(type: string, listener: (event: { data: unknown; message: string }) => void): void {
    if (type === 'message') this.#listener = (event) => listener({ ...event, message: '' });
    else this.#broken = (event) => listener({ ...event, data: null });
  }

  breakDown(message: string): void {
    this.#broken({ message });
  }

  postMessage(question: Question): void {
    this.asked.push(question);
  }

  terminate(): void {
    this.isEnded = true;
  }

  /** Answers what has been asked so far; says whether there was anything. */
  work(): boolean {
    const questions = this.asked.splice(0);
    for (const question of questions) {
      const data = this.#answer(question);
      if (data) this.#listener({ data });
    }
    return questions.length > 0;
  }
}

function drawer(): FakeWorker<DrawQuestion> {
  let model: DrawnModel | null = null;
  return new FakeWorker(({ job, scenario, from, count, span }): DrawAnswer => {
    if (scenario) model = new DrawnModel(scenario, withoutInterventions(scenario), scenario.uncertainty?.seed ?? 1);
    if (!model) return { job, ok: false, reason: 'no document' };
    return { job, ok: true, chunk: drawChunk(model, from, count, span), milliseconds: count };
  });
}

function summer(): FakeWorker<SumQuestion> {
  const sum = new UncertaintySum();
  return new FakeWorker((question) => {
    const uncertainty = sum.take(question);
    return uncertainty ? { job: question.job, ok: true, uncertainty } : null;
  });
}

const tiny = publishedExample('tiny');
const asking = (draws: number): Scenario => ({ ...tiny, uncertainty: { draws, seed: 3 } });

describe('ranges in the window', () => {
  const onRanges = vi.fn<(scenario: Scenario, uncertainty: UncertaintyInDepth) => void>();
  const onProgress = vi.fn<(scenario: Scenario, done: number, of: number) => void>();
  const onError = vi.fn<(reason: string) => void>();
  let drawers: FakeWorker<DrawQuestion>[];
  let sums: FakeWorker<SumQuestion>[];
  let pool: UncertaintyPool;

  beforeEach(() => {
    for (const mock of [onRanges, onProgress, onError]) mock.mockReset();
    drawers = [];
    sums = [];
    const made = <T>(list: T[], worker: T): Worker => {
      list.push(worker);
      return worker as unknown as Worker;
    };
    pool = new UncertaintyPool({
      makeDrawer: () => made(drawers, drawer()),
      makeSummer: () => made(sums, summer()),
      size: 3,
      onRanges,
      onProgress,
      onError,
    });
  });

  /** The last worker first, so that draws come in another order than they were asked for. */
  const settle = () => {
    while ([...drawers.toReversed(), ...sums].map((worker) => worker.work()).some((worked) => worked));
  };
  const drawsShown = () => onRanges.mock.calls.map(([, uncertainty]) => uncertainty.draws);

  test('come after 200 draws and are refined, and are those of one worker to the bit', () => {
    const scenario = asking(1_300);
    pool.draw(scenario);
    settle();
    expect(drawsShown()).toEqual([200, 1_000, 1_300]);
    expect(onRanges.mock.lastCall).toEqual([scenario, drawUncertainty(scenario)]);
    expect(onProgress.mock.calls.map(([, done, of]) => [done, of])).toEqual([
      [0, 1_300],
      [200, 1_300],
      [1_000, 1_300],
      [1_300, 1_300],
    ]);
    expect(onError).not.toHaveBeenCalled();
  });

  test('workers are sent the numbers without their notes, and the ranges are told of the very document', () => {
    const scenario: Scenario = { ...asking(150), provenance: { horizonMonths: { kind: 'assumption' } } };
    pool.draw(scenario);
    const sent = [...drawers, ...sums].flatMap(({ asked }) =>
      asked.flatMap((question) => ('scenario' in question ? [question.scenario] : [])),
    );
    const { provenance: _, ...numbers } = scenario;
    expect(sent).toStrictEqual(Array.from({ length: 4 }, () => numbers));
    settle();
    expect(onRanges.mock.lastCall?.[0]).toBe(scenario);
  });

  test('a newer document takes over at once, and nothing of the older is told', () => {
    const [older, newer] = [asking(1_000), asking(150)];
    pool.draw(older);
    for (const worker of drawers) worker.work();
    pool.draw(newer);
    settle();
    expect(onRanges.mock.calls.map(([scenario]) => scenario)).toEqual([newer]);
    expect(onRanges.mock.lastCall?.[1]).toEqual(drawUncertainty(newer));
    expect(drawers).toHaveLength(3);
  });

  test('an answer asks for no more than a moment of work: a worker is free for the next edit within a frame', () => {
    pool.draw(asking(100_000));
    let most = 0;
    for (let round = 0; round < 40; round++) {
      for (const worker of [...drawers, ...sums]) {
        for (const question of worker.asked) if ('count' in question) most = Math.max(most, question.count);
        worker.work();
      }
    }
    // A fake draw takes a millisecond.
    expect(most).toBe(16);
  });

  test('what is forgotten is not told, and closing ends every worker', () => {
    pool.draw(asking(300));
    for (const worker of drawers) worker.work();
    pool.forget();
    settle();
    expect(onRanges).not.toHaveBeenCalled();
    pool.close();
    expect([...drawers, ...sums].every(({ isEnded }) => isEnded)).toBe(true);
  });

  test('a failure is told once, and ends the drawing', () => {
    pool.draw(asking(300));
    for (const worker of drawers) worker.asked.splice(0, 1, { job: 1, from: 0, count: 1, span: { first: 0, end: 1 } });
    settle();
    expect(onError).toHaveBeenCalledExactlyOnceWith('no document');
    expect(onRanges).not.toHaveBeenCalled();
  });

  test('where a worker breaks down all are ended, and the next document is drawn by new ones', () => {
    pool.draw(asking(300));
    drawers[1]?.breakDown('out of memory');
    expect(onError).toHaveBeenCalledExactlyOnceWith('out of memory');
    expect([...drawers, ...sums].every(({ isEnded }) => isEnded)).toBe(true);
    const next = asking(150);
    pool.draw(next);
    settle();
    expect(onRanges.mock.lastCall?.[1]).toEqual(drawUncertainty(next));
    expect(drawers).toHaveLength(6);
  });
});

describe('the way to all draws', () => {
  test('fewer than a stage are drawn in one go', () => {
    expect(uncertaintyLegs(400, 150).map(({ from, to, isShown }) => [from, to, isShown])).toEqual([[0, 150, true]]);
  });

  test('where all do not fit, the last are drawn once for each span of columns', () => {
    const legs = uncertaintyLegs(400, 5_000, 250 * 5_000 * 8);
    expect(legs.map(({ from, to, span, isShown }) => [from, to, span.first, span.end, isShown])).toEqual([
      [0, 200, 0, 400, true],
      [200, 1_000, 0, 400, true],
      [1_000, 2_500, 0, 400, true],
      [0, 5_000, 0, 250, false],
      [0, 5_000, 250, 400, true],
    ]);
    const sum = new UncertaintySum();
    const scenario = asking(300);
    const model = new DrawnModel(scenario, withoutInterventions(scenario), 3);
    sum.take({ job: 1, kind: 'begin', scenario });
    const columns = model.columns.count;
    const told = uncertaintyLegs(columns, 300, 60 * 300 * 8).map((leg) => {
      sum.take({ job: 1, kind: 'keep', chunk: drawChunk(model, leg.from, leg.to - leg.from, leg.span) });
      return sum.take({ job: 1, kind: 'end', leg });
    });
    expect(told.filter((one) => one !== null)).toHaveLength(2);
    expect(told.at(-1)).toEqual(drawUncertainty(scenario));
  });
});
