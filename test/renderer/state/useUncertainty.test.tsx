// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { useDocumentStore } from '../../../renderer/state/documentStore.ts';
import { useUncertaintyStore } from '../../../renderer/state/uncertaintyStore.ts';
import { useUncertainty } from '../../../renderer/state/useUncertainty.ts';
import { drawUncertainty } from '../../../shared/uncertainty/drawUncertainty.ts';
import { plainScenario } from '../../shared/model/plainScenario.ts';
import { aScenarioRow } from '../aScenarioRow.ts';

const row = aScenarioRow();
const scenario = plainScenario();
const uncertainty = drawUncertainty(scenario, undefined, { draws: 100, seed: 1 });

beforeEach(() => {
  useUncertaintyStore.setState({ shown: null, progress: null });
  useDocumentStore.getState().openDocument(row, scenario);
});

test('before the first draws there are no ranges', () => {
  const { result } = renderHook(() => useUncertainty());
  expect(result.current).toEqual({ uncertainty: null, isStale: false, draws: 0, of: 0 });
});

test('ranges are stale from the edit on until those of the new document have come', () => {
  const { result } = renderHook(() => useUncertainty());
  act(() => useUncertaintyStore.getState().show({ scenario, uncertainty }));
  expect(result.current).toMatchObject({ uncertainty, isStale: false, draws: 100, of: 100 });

  const edited = { ...scenario, horizonMonths: 24 };
  act(() => useDocumentStore.getState().edit(edited, { label: 'x' }));
  expect(result.current.isStale).toBe(true);
  act(() => useUncertaintyStore.getState().setProgress({ scenario: edited, done: 0, of: 5_000 }));
  expect(result.current).toMatchObject({ draws: 100, of: 5_000, isStale: true });
  act(() => useUncertaintyStore.getState().show({ scenario: edited, uncertainty }));
  expect(result.current.isStale).toBe(false);

  // Undone, it is the very document that was drawn first: its ranges are not those on the screen.
  act(() => useDocumentStore.getState().undo());
  expect(result.current.isStale).toBe(true);
});
