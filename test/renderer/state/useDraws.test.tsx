// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useDocumentStore } from '../../../renderer/state/documentStore.ts';
import { useResultStore } from '../../../renderer/state/resultStore.ts';
import { useUncertaintyStore } from '../../../renderer/state/uncertaintyStore.ts';
import { useDraws } from '../../../renderer/state/useDraws.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { project } from '../../../shared/model/project.ts';
import { drawUncertainty } from '../../../shared/uncertainty/drawUncertainty.ts';
import { plainScenario } from '../../shared/model/plainScenario.ts';
import { aScenarioRow } from '../aScenarioRow.ts';

const row = aScenarioRow();
const scenario: Scenario = { ...plainScenario(), uncertainty: { draws: 100, seed: 1 } };
const uncertainty = drawUncertainty(scenario);
const projection = project(scenario);
const asked = vi.fn();

/** The model, which answers at once as it does for a small document; or not at all. */
let answers = true;
useDocumentStore.subscribe(({ open }, before) => {
  const present = open?.history.present;
  if (answers && present && present !== before.open?.history.present) projected(present);
});

function projected(of: Scenario): void {
  useResultStore.setState({ shown: { scenario: of, projection } });
}

class SilentWorker {
  addEventListener() {}
  postMessage(question: unknown) {
    asked(question);
  }
  terminate() {}
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', SilentWorker);
  asked.mockClear();
  answers = true;
  useUncertaintyStore.setState({ shown: null, progress: null });
  useDocumentStore.getState().openDocument(row, scenario);
  renderHook(() => useDraws());
  act(() => useUncertaintyStore.setState({ shown: { scenario, uncertainty }, progress: null }));
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function edit(edited: Scenario): void {
  act(() => useDocumentStore.getState().edit(edited, { label: 'x' }));
}

test('an edit of what the model does not read keeps the ranges, and draws nothing', () => {
  asked.mockClear();
  const renamed = { ...scenario, name: 'Nyt navn', planner: { tags: ['a'] } };
  edit(renamed);
  act(() => vi.advanceTimersByTime(1_000));
  expect(useUncertaintyStore.getState().shown).toEqual({ scenario: renamed, uncertainty });
  expect(asked).not.toHaveBeenCalled();
});

test('an edit that is taken back before it is drawn draws nothing either', () => {
  edit({ ...scenario, horizonMonths: 24 });
  edit({ ...scenario });
  asked.mockClear();
  act(() => vi.advanceTimersByTime(1_000));
  expect(asked).not.toHaveBeenCalled();
});

test('an edit of a number is drawn anew', () => {
  edit({ ...scenario, horizonMonths: 24 });
  act(() => vi.advanceTimersByTime(1_000));
  expect(asked).toHaveBeenCalled();
});

test('nothing is drawn of an edit before its projection is on the screen', () => {
  answers = false;
  const edited = { ...scenario, horizonMonths: 24 };
  edit(edited);
  act(() => vi.advanceTimersByTime(1_000));
  expect(asked).not.toHaveBeenCalled();

  act(() => projected(edited));
  act(() => vi.advanceTimersByTime(1_000));
  expect(asked).toHaveBeenCalled();
});

test('an edit stops what waits to be drawn of the document before it', () => {
  edit({ ...scenario, horizonMonths: 24 });
  answers = false;
  edit({ ...scenario, horizonMonths: 36 });
  act(() => vi.advanceTimersByTime(1_000));
  expect(asked).not.toHaveBeenCalled();
});

test('another scenario with the same numbers is drawn for itself', () => {
  act(() => useDocumentStore.getState().openDocument(aScenarioRow({ id: 'other' }), { ...scenario }));
  expect(useUncertaintyStore.getState().shown).toBeNull();
  act(() => vi.advanceTimersByTime(1_000));
  expect(asked).toHaveBeenCalled();
});
