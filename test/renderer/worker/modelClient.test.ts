import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ModelClient } from '../../../renderer/worker/modelClient.ts';
import type { Answer, Question } from '../../../renderer/worker/protocol.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { project, projectCautious, projectCentral, withoutInterventions } from '../../../shared/model/project.ts';
import type { Projection } from '../../../shared/model/projection.ts';
import { plainIntervention, plainScenario, plainSegment } from '../../shared/model/plainScenario.ts';

/** More than the window projects itself. */
const many = Array.from({ length: 40 }, (_, index) => plainIntervention({ id: `indsats-${index}` }));
const scenarioOf = (persons: number) =>
  plainScenario({ segments: [plainSegment({ persons })], interventions: many, horizonMonths: 60 });
const small = plainScenario({ segments: [plainSegment({ persons: 5 })] });
const [one, two, three, four] = [scenarioOf(1), scenarioOf(2), scenarioOf(3), scenarioOf(4)];

/** A worker that keeps what it is asked, and answers when told to. */
class FakeWorker {
  readonly asked: Question[] = [];
  isEnded = false;
  #answered = 0;
  #listener: (event: { data: Answer }) => void = () => undefined;

  addEventListener(type: string, listener: (event: { data: Answer }) => void): void {
    if (type === 'message') this.#listener = listener;
  }

  postMessage(question: Question): void {
    this.asked.push(question);
  }

  terminate(): void {
    this.isEnded = true;
  }

  answer(reason?: string): void {
    const question = this.asked[this.#answered];
    if (!question) throw new Error('Nothing was asked.');
    this.#answered += 1;
    this.#listener({ data: reason === undefined ? answerTo(question) : { ok: false, reason } });
  }
}

function answerTo(question: Question): Answer {
  const { scenario } = question;
  const reference = withoutInterventions(scenario);
  if (question.half === 'central') return { ok: true, half: 'central', view: projectCentral(scenario, reference) };
  return { ok: true, half: 'cautious', view: projectCautious(scenario, reference, question.factors) };
}

describe('the model in two workers', () => {
  const tell = vi.fn<(projection: Projection, scenario: Scenario) => void>();
  const makeWorker = vi.fn<() => Worker>();
  let workers: [FakeWorker, FakeWorker];
  let client: ModelClient;
  /** What the first worker was asked about; the other one always as much. */
  const asked = () => {
    const [first, second] = workers.map((worker) => worker.asked.map(({ scenario }) => scenario));
    expect(second).toEqual(first);
    return first;
  };
  const answer = () => {
    for (const worker of workers) worker.answer();
  };

  beforeEach(() => {
    tell.mockReset();
    makeWorker.mockReset();
    workers = [new FakeWorker(), new FakeWorker()];
    for (const worker of workers) makeWorker.mockReturnValueOnce(worker as unknown as Worker);
    client = new ModelClient(makeWorker, tell);
  });

  test('is asked one thing at a time, and of those that wait only the latest', () => {
    for (const scenario of [one, two, three, four]) client.project(scenario);
    expect(asked()).toEqual([one]);
    answer();
    expect(asked()).toEqual([one, four]);
    answer();
    expect(asked()).toEqual([one, four]);
  });

  test('tells each projection with the scenario that it is of, not with what came meanwhile', () => {
    client.project(one);
    client.project(two);
    answer();
    answer();
    expect(tell.mock.calls.map(([, scenario]) => scenario)).toEqual([one, two]);
    expect(tell.mock.calls.map(([projection]) => projection.scenario.support[0])).toEqual([1, 2]);
  });

  test('throws what failed, tells nothing of it, and goes on with what waits', () => {
    client.project(one);
    client.project(two);
    expect(() => workers[0].answer('out of memory')).toThrow('out of memory');
    workers[1].answer();
    expect(tell).not.toHaveBeenCalled();
    expect(asked()).toEqual([one, two]);
    answer();
    expect(tell).toHaveBeenCalledExactlyOnceWith(project(two), two);
  });

  test('can be asked again after a failure with nothing waiting', () => {
    client.project(one);
    expect(() => workers[1].answer('no')).toThrow();
    workers[0].answer('no');
    client.project(three);
    answer();
    expect(tell).toHaveBeenCalledExactlyOnceWith(project(three), three);
  });

  test('is not asked about a small document, which is told before the call returns, and is not even made for it', () => {
    client.project(small);
    expect(tell).toHaveBeenCalledExactlyOnceWith(project(small), small);
    expect(makeWorker).not.toHaveBeenCalled();
  });

  test('are made once, both', () => {
    client.project(one);
    answer();
    client.project(two);
    expect(makeWorker).toHaveBeenCalledTimes(2);
    client.close();
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, true]);
  });

  test('what a small document has overtaken is not told, neither what runs nor what waits', () => {
    client.project(one);
    client.project(two);
    client.project(small);
    answer();
    expect(tell.mock.calls.map(([, scenario]) => scenario)).toEqual([small]);
    expect(asked()).toEqual([one]);
  });

  test('a large document after a small one is told last, whatever still ran', () => {
    client.project(one);
    client.project(small);
    client.project(three);
    answer();
    answer();
    expect(tell.mock.calls.map(([, scenario]) => scenario)).toEqual([small, three]);
  });

  test('tells nothing that has been forgotten, also when it fails', () => {
    client.project(one);
    client.forget();
    answer();
    client.project(two);
    client.forget();
    for (const worker of workers) worker.answer('no');
    expect(tell).not.toHaveBeenCalled();
  });

  test('tells nothing of half a projection, and the whole one as `project` has it, whichever half comes first', () => {
    const factors = { cost: 1.7, causalShare: 0.4 };
    for (const order of [workers, workers.toReversed()]) {
      tell.mockReset();
      client.factors = factors;
      client.project(one);
      const [first, last] = order;
      first?.answer();
      expect(tell).not.toHaveBeenCalled();
      last?.answer();
      expect(tell).toHaveBeenCalledExactlyOnceWith(project(one, withoutInterventions(one), factors), one);
    }
  });

  test('are asked about the numbers alone, and what they say is told of the document with its notes', () => {
    const noted = { ...one, provenance: { horizonMonths: { kind: 'assumption' as const } }, planner: { missing: [] } };
    client.project(noted);
    expect(asked()).toStrictEqual([one]);
    answer();
    expect(tell.mock.calls[0]?.[1]).toBe(noted);
  });
});
