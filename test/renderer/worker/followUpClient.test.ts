import { expect, test } from 'vitest';
import { FollowUpClient } from '../../../renderer/worker/followUpClient.ts';
import type { FollowUpAnswer, FollowUpQuestion } from '../../../renderer/worker/followUpProtocol.ts';
import { aFigure, aFollowUp } from '../../shared/followUp/aFollowUp.ts';
import { plainScenario } from '../../shared/model/plainScenario.ts';

/** A worker that answers when told to. */
class SlowWorker {
  readonly asked: FollowUpQuestion[] = [];
  isEnded = false;
  readonly #listeners = new Map<string, (event: unknown) => void>();
  addEventListener(kind: string, listener: (event: unknown) => void) {
    this.#listeners.set(kind, listener);
  }
  postMessage(question: FollowUpQuestion) {
    this.asked.push(question);
  }
  terminate() {
    this.isEnded = true;
  }
  answer(data: FollowUpAnswer) {
    this.#listeners.get('message')?.({ data });
  }
  fail(message: string) {
    this.#listeners.get('error')?.({ message });
  }
}

const judged: FollowUpAnswer = { kind: 'judged', verdicts: [], standings: [], errors: [] };
const counted = (value: number) => aFollowUp({ figures: [aFigure({ value })] });

function aClient() {
  const worker = new SlowWorker();
  const told: FollowUpAnswer['kind'][] = [];
  const client = new FollowUpClient(worker as unknown as Worker, plainScenario({}), ({ kind }) => told.push(kind));
  const values = () =>
    worker.asked.map((one) => (one.kind === 'draw' ? one.kind : one.followUp.figures.map(({ value }) => value).join()));
  return { worker, told, client, values };
}

test('figures wait until the draws are there, and only the newest of them', () => {
  const { worker, client, values } = aClient();
  client.judge(counted(1));
  worker.answer({ kind: 'progress', done: 50, of: 100 });
  client.judge(counted(2));
  expect(values()).toEqual(['draw']);
  worker.answer({ kind: 'bands', bands: [] });
  expect(values()).toEqual(['draw', '2']);
});

test('while some are judged, the newest wait, and those between are never judged', () => {
  const { worker, told, client, values } = aClient();
  worker.answer({ kind: 'bands', bands: [] });
  for (const value of [1, 2, 3]) client.judge(counted(value));
  expect(values()).toEqual(['draw', '1']);
  worker.answer(judged);
  worker.answer(judged);
  expect(values()).toEqual(['draw', '1', '3']);
  expect(told).toEqual(['bands', 'judged', 'judged']);
});

test('a worker that breaks down is told of, and one that is not wanted any more is ended', () => {
  const { worker, told, client } = aClient();
  worker.fail('memory');
  expect(told).toEqual(['failed']);
  client.close();
  expect(worker.isEnded).toBe(true);
});
