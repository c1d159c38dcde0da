import { expect, test } from 'vitest';
import { OptimisationClient } from '../../../renderer/worker/optimisationClient.ts';
import type { OptimisationMessage, OptimisationTask } from '../../../renderer/worker/optimisationProtocol.ts';
import { questionFor } from '../../../shared/optimisation/questionFor.ts';
import { plainScenario } from '../../shared/model/plainScenario.ts';

/** A worker that says what it is told to. */
class FakeWorker {
  isEnded = false;
  readonly tasks: OptimisationTask[] = [];
  #listeners: Record<string, (event: { data?: OptimisationMessage; message?: string }) => void> = {};

  addEventListener(type: string, listener: (event: { data?: OptimisationMessage; message?: string }) => void): void {
    this.#listeners[type] = listener;
  }

  postMessage(task: OptimisationTask): void {
    this.tasks.push(task);
  }

  terminate(): void {
    this.isEnded = true;
  }

  say(data: OptimisationMessage): void {
    this.#listeners.message?.({ data });
  }

  break(message: string): void {
    this.#listeners.error?.({ message });
  }
}

const scenario = plainScenario();
const task: OptimisationTask = { kind: 'optimise', scenario, question: questionFor(scenario) };
const last: OptimisationMessage = { kind: 'failed', reason: 'intet' };

function make() {
  const workers: FakeWorker[] = [];
  const told: OptimisationMessage[] = [];
  const client = new OptimisationClient(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  });
  return { workers, told, client, ask: () => client.ask(task, (message) => told.push(message)) };
}

test('all that is said of a task is passed on, and the worker that has answered takes the next', () => {
  const { workers, told, ask } = make();
  ask();
  workers[0]?.say({ kind: 'progress', done: 0.5 });
  workers[0]?.say(last);
  ask();
  expect(workers).toHaveLength(1);
  expect(workers[0]?.tasks).toEqual([task, task]);
  expect(told).toEqual([{ kind: 'progress', done: 0.5 }, last]);
});

test('a newer task ends the worker that is at an older one, of which nothing more is heard', () => {
  const { workers, told, ask } = make();
  ask();
  ask();
  expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, false]);
  workers[0]?.say(last);
  expect(told).toEqual([]);
  workers[1]?.say(last);
  expect(told).toEqual([last]);
});

test('letting go ends what is being answered, and leaves an idle worker as it is', () => {
  const { workers, told, ask, client } = make();
  ask();
  client.cancel();
  expect(workers[0]?.isEnded).toBe(true);
  workers[0]?.say(last);
  expect(told).toEqual([]);
  ask();
  workers[1]?.say(last);
  client.cancel();
  expect(workers[1]?.isEnded).toBe(false);
  client.close();
  expect(workers[1]?.isEnded).toBe(true);
});

test('a worker that breaks down is told as a failure, and the next task gets a new one', () => {
  const { workers, told, ask } = make();
  ask();
  workers[0]?.break('hukommelse');
  expect(told).toEqual([{ kind: 'failed', reason: 'hukommelse' }]);
  ask();
  expect(workers).toHaveLength(2);
});
