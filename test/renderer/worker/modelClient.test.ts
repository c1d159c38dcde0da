import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ModelClient } from '../../../renderer/worker/modelClient.ts';
import type { Answer, Question } from '../../../renderer/worker/protocol.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { project } from '../../../shared/model/project.ts';
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

  scenarios(): Scenario[] {
    return this.asked.map(({ scenario }) => scenario);
  }

  #last(): Question {
    const question = this.asked.at(-1);
    if (!question) throw new Error('Nothing was asked.');
    return question;
  }

  answer(): void {
    const { number, scenario } = this.#last();
    this.#listener({ data: { number, ok: true, projection: project(scenario) } });
  }

  fail(reason: string): void {
    this.#listener({ data: { number: this.#last().number, ok: false, reason } });
  }
}

describe('the model in a worker', () => {
  const tell = vi.fn<(projection: Projection, scenario: Scenario) => void>();
  const makeWorker = vi.fn<() => Worker>();
  let worker: FakeWorker;
  let client: ModelClient;

  beforeEach(() => {
    tell.mockReset();
    makeWorker.mockReset();
    worker = new FakeWorker();
    client = new ModelClient(makeWorker.mockReturnValue(worker as unknown as Worker), tell);
  });

  test('is asked one thing at a time, and of those that wait only the latest', () => {
    for (const scenario of [one, two, three, four]) client.project(scenario);
    expect(worker.scenarios()).toEqual([one]);
    worker.answer();
    expect(worker.scenarios()).toEqual([one, four]);
    worker.answer();
    expect(worker.scenarios()).toEqual([one, four]);
    expect(new Set(worker.asked.map(({ number }) => number)).size).toBe(2);
  });

  test('tells each projection with the scenario that it is of, not with what came meanwhile', () => {
    client.project(one);
    client.project(two);
    worker.answer();
    worker.answer();
    expect(tell.mock.calls.map(([, scenario]) => scenario)).toEqual([one, two]);
    expect(tell.mock.calls.map(([projection]) => projection.scenario.support[0])).toEqual([1, 2]);
  });

  test('throws what failed, tells nothing of it, and goes on with what waits', () => {
    client.project(one);
    client.project(two);
    expect(() => worker.fail('out of memory')).toThrow('out of memory');
    expect(tell).not.toHaveBeenCalled();
    expect(worker.scenarios()).toEqual([one, two]);
    worker.answer();
    expect(tell).toHaveBeenCalledExactlyOnceWith(project(two), two);
  });

  test('can be asked again after a failure with nothing waiting', () => {
    client.project(one);
    expect(() => worker.fail('no')).toThrow();
    client.project(three);
    worker.answer();
    expect(tell).toHaveBeenCalledExactlyOnceWith(project(three), three);
  });

  test('is not asked about a small document, which is told before the call returns, and is not even made for it', () => {
    client.project(small);
    expect(tell).toHaveBeenCalledExactlyOnceWith(project(small), small);
    expect(makeWorker).not.toHaveBeenCalled();
  });

  test('is made once', () => {
    client.project(one);
    worker.answer();
    client.project(two);
    expect(makeWorker).toHaveBeenCalledOnce();
    client.close();
    expect(worker.isEnded).toBe(true);
  });

  test('what a small document has overtaken is not told, neither what runs nor what waits', () => {
    client.project(one);
    client.project(two);
    client.project(small);
    worker.answer();
    expect(tell.mock.calls.map(([, scenario]) => scenario)).toEqual([small]);
    expect(worker.scenarios()).toEqual([one]);
  });

  test('a large document after a small one is told last, whatever still ran', () => {
    client.project(one);
    client.project(small);
    client.project(three);
    worker.answer();
    worker.answer();
    expect(tell.mock.calls.map(([, scenario]) => scenario)).toEqual([small, three]);
  });

  test('tells nothing that has been forgotten, also when it fails', () => {
    client.project(one);
    client.forget();
    worker.answer();
    client.project(two);
    client.forget();
    worker.fail('no');
    expect(tell).not.toHaveBeenCalled();
  });
});
