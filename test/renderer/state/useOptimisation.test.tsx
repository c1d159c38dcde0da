// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useGoal } from '../../../renderer/state/useGoal.ts';
import { type Asked, useOptimisation } from '../../../renderer/state/useOptimisation.ts';
import type { OptimisationMessage, OptimisationTask } from '../../../renderer/worker/optimisationProtocol.ts';
import { goalSeek } from '../../../shared/optimisation/goalSeek.ts';
import { questionFor } from '../../../shared/optimisation/questionFor.ts';
import { plainIntervention, plainScenario } from '../../shared/model/plainScenario.ts';
import { found } from '../../shared/optimisation/answerOf.ts';

const workers: FakeWorker[] = [];

class FakeWorker {
  task: OptimisationTask | null = null;
  isEnded = false;
  #listener: ((event: { data: OptimisationMessage }) => void) | null = null;

  constructor() {
    workers.push(this);
  }

  addEventListener(type: string, listener: (event: { data: OptimisationMessage }) => void): void {
    if (type === 'message') this.#listener = listener;
  }

  postMessage(task: OptimisationTask): void {
    this.task = task;
  }

  terminate(): void {
    this.isEnded = true;
  }

  say(data: OptimisationMessage): void {
    act(() => this.#listener?.({ data }));
  }
}

const aScenario = () => plainScenario({ interventions: [plainIntervention({ cost: { perPlaceMonth: 1_000 } })] });
const question = questionFor(aScenario());
const answer = found(aScenario(), question);
// A document of its own for each test: what was answered of another is not kept for it.
let scenario = aScenario();
let asked: Asked = { scenario, question };
const wait = () => act(() => vi.advanceTimersByTime(400));

beforeEach(() => {
  workers.length = 0;
  scenario = aScenario();
  asked = { scenario, question };
  vi.useFakeTimers();
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('what is asked is answered step by step: how far it is, a first answer, the last', () => {
  const { result } = renderHook(() => useOptimisation(asked));
  expect(result.current).toMatchObject({ answer: null, progress: 0, isStale: false });
  expect(workers).toHaveLength(0);
  wait();
  expect(workers[0]?.task).toEqual({ kind: 'optimise', scenario, question });
  workers[0]?.say({ kind: 'progress', done: 0.3 });
  expect(result.current.progress).toBe(0.3);
  workers[0]?.say({ kind: 'answer', answer: { ...answer, stage: 'first' }, isLast: false });
  expect(result.current).toMatchObject({ progress: 0.3, answer: { stage: 'first' } });
  workers[0]?.say({ kind: 'answer', answer, isLast: true });
  expect(result.current).toMatchObject({ progress: null, answer: { stage: 'whole' }, of: asked, isStale: false });
});

test('a newer question keeps the older answer as stale, and only it is answered', () => {
  const { result, rerender } = renderHook((one: Asked) => useOptimisation(one), { initialProps: asked });
  wait();
  workers[0]?.say({ kind: 'answer', answer, isLast: true });
  const newer: Asked = { scenario, question: { ...question, objective: 'netMunicipality' } };
  rerender(newer);
  expect(result.current).toMatchObject({ answer, of: asked, isStale: true, progress: 0 });
  wait();
  const newest: Asked = { ...newer };
  rerender(newest);
  expect(workers[0]?.isEnded).toBe(true);
  wait();
  workers[1]?.say({ kind: 'answer', answer, isLast: true });
  expect(result.current).toMatchObject({ of: newest, isStale: false, progress: null });
});

test('it can be stopped, also before it has begun, and asked again', () => {
  const { result } = renderHook(() => useOptimisation(asked));
  act(() => result.current.cancel());
  wait();
  expect(workers).toHaveLength(0);
  expect(result.current).toMatchObject({ progress: null, isCancelled: true });
  act(() => result.current.restart());
  expect(result.current).toMatchObject({ progress: 0, isCancelled: false });
  act(() => result.current.cancel());
  expect(workers[0]?.isEnded).toBe(true);
  expect(result.current.isCancelled).toBe(true);
});

test('where nothing is asked nothing is done, and a screen that is left ends its worker', () => {
  const { result, rerender, unmount } = renderHook((one: Asked | null) => useOptimisation(one), {
    initialProps: null as Asked | null,
  });
  wait();
  expect(workers).toHaveLength(0);
  expect(result.current.progress).toBeNull();
  rerender(asked);
  wait();
  unmount();
  expect(workers[0]?.isEnded).toBe(true);
});

test('one who comes back to the same question finds its answer; to another it is searched', () => {
  const first = renderHook(() => useOptimisation(asked));
  wait();
  workers[0]?.say({ kind: 'answer', answer, isLast: true });
  first.unmount();
  const again: Asked = { scenario: { ...scenario, name: 'Nyt navn' }, question: { ...question } };
  const second = renderHook((one: Asked) => useOptimisation(one), { initialProps: again });
  expect(second.result.current).toMatchObject({ answer, of: again, progress: null, isStale: false });
  wait();
  expect(workers).toHaveLength(1);
  second.rerender({ ...again, scenario: { ...scenario, horizonMonths: 24 } });
  expect(second.result.current).toMatchObject({ answer, isStale: true, progress: 0 });
  wait();
  expect(workers).toHaveLength(2);
  // What was stopped before it was whole is not kept.
  workers[1]?.say({ kind: 'answer', answer: { ...answer, stage: 'first' }, isLast: false });
  second.rerender(again);
  expect(second.result.current).toMatchObject({ answer: { stage: 'whole' }, of: again, progress: null });
});

test('a goal is asked of one number, and the answer says of which', () => {
  const goal = {
    scenario,
    question: { field: 'interventions/indsats/causalShare', objective: 'extraInEducationOrJob', target: 1 },
  } as const;
  const { result } = renderHook(() => useGoal(goal));
  wait();
  expect(workers[0]?.task).toEqual({ kind: 'goal', ...goal });
  workers[0]?.say({ kind: 'goal', answer: goalSeek(scenario, goal.question) });
  expect(result.current).toMatchObject({ of: goal, answer: { isReached: 'nowhere' } });
});
