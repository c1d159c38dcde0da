import { expect, test } from 'vitest';
import { LatestAnswer } from '../../../renderer/worker/latestAnswer.ts';

/** A worker that answers a number with its double when told to. */
class FakeWorker {
  isEnded = false;
  #question = 0;
  #listeners: ((event: { data: number }) => void)[] = [];

  addEventListener(_type: string, listener: (event: { data: number }) => void): void {
    this.#listeners.push(listener);
  }

  postMessage(question: number): void {
    this.#question = question;
  }

  terminate(): void {
    this.isEnded = true;
  }

  answer(): void {
    for (const listener of this.#listeners.splice(0)) listener({ data: 2 * this.#question });
  }
}

function make() {
  const workers: FakeWorker[] = [];
  const told: number[] = [];
  const latest = new LatestAnswer<number, number>(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  });
  return { workers, told, latest, ask: (question: number) => latest.ask(question, (answer) => told.push(answer)) };
}

test('a worker that has answered is asked again', () => {
  const { workers, told, ask } = make();
  ask(1);
  workers[0]?.answer();
  ask(2);
  workers[0]?.answer();
  expect(workers).toHaveLength(1);
  expect(told).toEqual([2, 4]);
});

test('a newer question ends the worker that is at an older one, whose answer is not told', () => {
  const { workers, told, ask, latest } = make();
  ask(1);
  ask(2);
  expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, false]);
  workers[0]?.answer();
  workers[1]?.answer();
  expect(told).toEqual([4]);
  latest.close();
  expect(workers[1]?.isEnded).toBe(true);
});
