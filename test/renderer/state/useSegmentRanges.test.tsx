// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useUncertaintyStore } from '../../../renderer/state/uncertaintyStore.ts';
import { useSegmentRanges } from '../../../renderer/state/useSegmentRanges.ts';
import type { SegmentAnswer } from '../../../renderer/worker/segmentDraws.worker.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { drawSegment } from '../../../shared/uncertainty/drawSegment.ts';
import { drawUncertainty } from '../../../shared/uncertainty/drawUncertainty.ts';
import { plainScenario } from '../../shared/model/plainScenario.ts';

class FakeWorker {
  static all: FakeWorker[] = [];
  isEnded = false;
  #listener: (event: { data: SegmentAnswer }) => void = () => undefined;
  constructor() {
    FakeWorker.all.push(this);
  }
  addEventListener(type: string, listener: (event: { data: SegmentAnswer }) => void) {
    if (type === 'message') this.#listener = listener;
  }
  postMessage() {}
  terminate() {
    this.isEnded = true;
  }
  tell(answer: SegmentAnswer) {
    act(() => this.#listener({ data: answer }));
  }
}

const aScenario = (): Scenario => ({ ...plainScenario(), uncertainty: { draws: 300, seed: 1 } });
const idOf = ({ segments }: Scenario) => segments[0]?.id ?? '';

function showAll(scenario: Scenario): void {
  const uncertainty = drawUncertainty(scenario, undefined, { draws: 100, seed: 1 });
  act(() => useUncertaintyStore.setState({ shown: { scenario, uncertainty }, progress: null }));
}

beforeEach(() => {
  FakeWorker.all = [];
  vi.stubGlobal('Worker', FakeWorker);
  useUncertaintyStore.setState({ shown: null, progress: null });
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('a segment is drawn when everybody’s ranges are there, and only if one is looked at', () => {
  const scenario = aScenario();
  const { result, rerender } = renderHook(({ segment }) => useSegmentRanges(scenario, segment), {
    initialProps: { segment: null as string | null },
  });
  showAll(scenario);
  expect(FakeWorker.all).toHaveLength(0);
  act(() => useUncertaintyStore.getState().setProgress({ scenario, done: 0, of: 300 }));
  rerender({ segment: idOf(scenario) });
  expect(FakeWorker.all).toHaveLength(0);
  act(() => useUncertaintyStore.getState().setProgress(null));
  expect(FakeWorker.all).toHaveLength(1);
  expect(result.current).toBeNull();
});

test('ranges grow finer, are kept, and are stale from an edit on until those of the new document come', () => {
  const scenario = aScenario();
  const id = idOf(scenario);
  const [coarse, whole] = [...drawSegment(scenario, id)];
  if (!coarse || !whole) throw new Error('Two stages were expected.');
  showAll(scenario);
  const { result, rerender, unmount } = renderHook(({ of }) => useSegmentRanges(of, id), {
    initialProps: { of: scenario },
  });
  FakeWorker.all[0]?.tell({ ok: true, ranges: coarse });
  expect(result.current).toEqual({ ranges: coarse, isStale: false });
  FakeWorker.all[0]?.tell({ ok: true, ranges: whole });
  expect(result.current).toEqual({ ranges: whole, isStale: false });

  const edited = { ...scenario, horizonMonths: 24 };
  rerender({ of: edited });
  expect(result.current).toEqual({ ranges: whole, isStale: true });
  expect(FakeWorker.all[0]?.isEnded).toBe(true);
  showAll(edited);
  expect(FakeWorker.all).toHaveLength(2);
  unmount();

  // Looked at again, what was drawn of a document is there at once.
  showAll(scenario);
  const again = renderHook(() => useSegmentRanges(scenario, id));
  expect(again.result.current).toEqual({ ranges: whole, isStale: false });
  expect(FakeWorker.all).toHaveLength(2);
});
