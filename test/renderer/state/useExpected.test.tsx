// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useExpected } from '../../../renderer/state/useExpected.ts';
import type { FollowUpAnswer, FollowUpQuestion } from '../../../renderer/worker/followUpProtocol.ts';
import { aFigure, aFollowUp } from '../../shared/followUp/aFollowUp.ts';
import { plainScenario } from '../../shared/model/plainScenario.ts';

const workers: FakeWorker[] = [];

class FakeWorker {
  readonly asked: FollowUpQuestion['kind'][] = [];
  isEnded = false;
  #listener: (event: { data: FollowUpAnswer }) => void = () => undefined;
  constructor() {
    workers.push(this);
  }
  addEventListener(type: string, listener: (event: { data: FollowUpAnswer }) => void) {
    if (type === 'message') this.#listener = listener;
  }
  postMessage({ kind }: FollowUpQuestion) {
    this.asked.push(kind);
  }
  terminate() {
    this.isEnded = true;
  }
  answer(data: FollowUpAnswer) {
    act(() => this.#listener({ data }));
  }
}

const judged: FollowUpAnswer = { kind: 'judged', verdicts: [], standings: [], errors: [] };
const rest = () => act(() => vi.advanceTimersByTime(1_000));

beforeEach(() => {
  workers.length = 0;
  vi.useFakeTimers();
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('another visit with the same version and figures draws nothing; other figures are judged, the bands stay meanwhile', () => {
  const decided = plainScenario();
  const followUp = aFollowUp({});
  const first = renderHook(() => useExpected(decided, followUp));
  rest();
  workers[0]?.answer({ kind: 'bands', bands: [] });
  workers[0]?.answer(judged);
  first.unmount();
  expect(workers[0]?.isEnded).toBe(true);

  const second = renderHook(({ of }) => useExpected(decided, of), { initialProps: { of: followUp } });
  expect(second.result.current).toMatchObject({ points: new Map(), errors: [] });
  rest();
  expect(workers).toHaveLength(1);

  second.rerender({ of: aFollowUp({ figures: [aFigure({ value: 7 })] }) });
  rest();
  expect(workers).toHaveLength(2);
  workers[1]?.answer({ kind: 'progress', done: 1, of: 10 });
  expect(second.result.current).toMatchObject({ points: new Map(), progress: { done: 1, of: 10 } });
  workers[1]?.answer({ kind: 'bands', bands: [] });
  expect(workers[1]?.asked).toEqual(['draw', 'judge']);
});

test('a visit that ends before the figures are judged keeps nothing, and another version is drawn', () => {
  const followUp = aFollowUp({});
  const decided = plainScenario();
  const first = renderHook(() => useExpected(decided, followUp));
  rest();
  workers[0]?.answer({ kind: 'bands', bands: [] });
  first.unmount();
  const { result, rerender } = renderHook(({ of }) => useExpected(of, followUp), { initialProps: { of: decided } });
  expect(result.current.points).toBeNull();
  expect(workers).toHaveLength(2);
  rerender({ of: plainScenario() });
  expect(workers[1]?.isEnded).toBe(true);
  expect(workers).toHaveLength(3);
});
