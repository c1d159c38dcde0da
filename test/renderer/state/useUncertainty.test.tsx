// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { useResultStore } from '../../../renderer/state/resultStore.ts';
import { useUncertaintyStore } from '../../../renderer/state/uncertaintyStore.ts';
import { useUncertainty } from '../../../renderer/state/useUncertainty.ts';
import { project } from '../../../shared/model/project.ts';
import { drawUncertainty } from '../../../shared/uncertainty/drawUncertainty.ts';
import { plainScenario } from '../../shared/model/plainScenario.ts';

const scenario = plainScenario();
const uncertainty = drawUncertainty(scenario, undefined, { draws: 100, seed: 1 });

beforeEach(() => {
  useUncertaintyStore.setState({ shown: null, progress: null });
  projected(scenario);
});

function projected(of: typeof scenario): void {
  useResultStore.setState({ shown: { scenario: of, projection: project(scenario) } });
}

test('before the first draws there are no ranges', () => {
  const { result } = renderHook(() => useUncertainty());
  expect(result.current).toEqual({ uncertainty: null, isStale: false, draws: 0, of: 0 });
});

test('ranges are stale from the edit’s projection on until those of the new document have come', () => {
  const { result } = renderHook(() => useUncertainty());
  act(() => useUncertaintyStore.getState().show({ scenario, uncertainty }));
  expect(result.current).toMatchObject({ uncertainty, isStale: false, draws: 100, of: 100 });

  const edited = { ...scenario, horizonMonths: 24 };
  act(() => projected(edited));
  expect(result.current.isStale).toBe(true);
  act(() => useUncertaintyStore.getState().setProgress({ scenario: edited, done: 0, of: 5_000 }));
  expect(result.current).toMatchObject({ draws: 100, of: 5_000, isStale: true });
  act(() => useUncertaintyStore.getState().show({ scenario: edited, uncertainty }));
  expect(result.current.isStale).toBe(false);

  // Undone, it is the very document that was drawn first: its ranges are not those on the screen.
  act(() => projected(scenario));
  expect(result.current.isStale).toBe(true);
});

test('how far the draws are draws nothing anew', () => {
  let renders = 0;
  renderHook(() => {
    renders += 1;
    return useUncertainty();
  });
  act(() => useUncertaintyStore.getState().setProgress({ scenario, done: 0, of: 5_000 }));
  const begun = renders;
  act(() => useUncertaintyStore.getState().setProgress({ scenario, done: 2_500, of: 5_000 }));
  expect(renders).toBe(begun);
});
