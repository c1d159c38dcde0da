import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useUncertaintyStore } from '../../../renderer/state/uncertaintyStore.ts';
import { whenDrawn } from '../../../renderer/state/whenDrawn.ts';
import { setMissing } from '../../../shared/document/missing.ts';
import { project } from '../../../shared/model/project.ts';
import { drawSettings } from '../../../shared/uncertainty/drawUncertainty.ts';
import type { UncertaintyInDepth } from '../../../shared/uncertainty/uncertainty.ts';
import { exampleDocument } from '../../shared/document/exampleDocument.ts';
import { anUncertainty } from '../projection/anUncertainty.ts';

const { draws: all } = drawSettings(exampleDocument);
const ranges = (draws: number): UncertaintyInDepth => ({ ...anUncertainty(project(exampleDocument)), draws });
const { show, setProgress } = useUncertaintyStore.getState();
const signal = () => new AbortController().signal;
const tell = vi.fn();

beforeEach(() => {
  show(null);
  setProgress(null);
  tell.mockReset();
});
afterEach(() => vi.useRealTimers());

test('what is all drawn is there at once, also where only words have been changed since', async () => {
  show({ scenario: exampleDocument, uncertainty: ranges(all) });
  const found = await whenDrawn({ ...exampleDocument, name: 'Et andet navn' }, signal(), tell);
  expect(found?.draws).toBe(all);
});

test('draws that are going on are waited for, and it is told how far they are', async () => {
  show({ scenario: exampleDocument, uncertainty: ranges(400) });
  const found = whenDrawn(exampleDocument, signal(), tell);
  setProgress({ scenario: exampleDocument, done: 700, of: all });
  show({ scenario: exampleDocument, uncertainty: ranges(900) });
  setProgress({ scenario: exampleDocument, done: 1400, of: all });
  show({ scenario: exampleDocument, uncertainty: ranges(all) });
  expect((await found)?.draws).toBe(all);
  expect(tell.mock.calls).toContainEqual([1400, all]);
});

test('the ranges of other numbers are none of these', async () => {
  const other = { ...exampleDocument, horizonMonths: 24 };
  show({ scenario: other, uncertainty: ranges(all) });
  const found = whenDrawn(exampleDocument, signal(), tell);
  setProgress({ scenario: exampleDocument, done: 0, of: all });
  show({ scenario: exampleDocument, uncertainty: ranges(all) });
  expect((await found)?.draws).toBe(all);
});

test('draws that fail, that are stopped, and that do not come give what there is', async () => {
  setProgress({ scenario: exampleDocument, done: 100, of: all });
  const failed = whenDrawn(exampleDocument, signal(), tell);
  setProgress(null);
  expect(await failed).toBeNull();

  const controller = new AbortController();
  const stopped = whenDrawn(exampleDocument, controller.signal, tell);
  controller.abort();
  expect(await stopped).toBeNull();

  vi.useFakeTimers();
  const none = whenDrawn(exampleDocument, signal(), tell);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await none).toBeNull();
});

test('a number that is missing is waited for in vain, so it is not', async () => {
  const missing = setMissing(exampleDocument, ['segments/aktivitetsparate/persons']);
  expect(await whenDrawn(missing, signal(), tell)).toBeNull();
});
