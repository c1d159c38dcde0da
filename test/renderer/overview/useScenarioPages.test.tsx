// @vitest-environment jsdom
import { renderHook, waitFor } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { useScenarioPages, type Wanted } from '../../../renderer/screens/overview/useScenarioPages.ts';
import type { ScenarioRow, Summary } from '../../../shared/contract/stored.ts';
import { summarise } from '../../../shared/model/summarise.ts';
import { plainScenario } from '../../shared/model/plainScenario.ts';
import { aScenarioRow } from '../aScenarioRow.ts';

const { listScenarios } = vi.hoisted(() => ({ listScenarios: vi.fn() }));
vi.mock('../../../renderer/api.ts', () => ({ api: { listScenarios } }));

const wanted: Wanted = { place: 'active', search: '', sort: 'changed', descending: true, isGrouped: false };
const summary = summarise(plainScenario());

function answer(...summaries: (Summary | null)[]) {
  const rows = summaries.map((one, at): ScenarioRow => aScenarioRow({ id: `${at}`, summary: one }));
  const counts = { active: rows.length, archive: 0, trash: 0 };
  return { ok: true, value: { rows, counts, found: rows.length, tags: [] } };
}

beforeEach(() => {
  listScenarios.mockReset();
});

test('headlines that there was no time for are asked for until they are there', async () => {
  listScenarios
    .mockResolvedValueOnce(answer(summary, null, null))
    .mockResolvedValueOnce(answer(summary, summary, null))
    .mockResolvedValueOnce(answer(summary, summary, summary));
  const { result } = renderHook(() => useScenarioPages(wanted));
  await waitFor(() => expect(result.current.list?.rows.map((row) => row.summary)).toEqual([summary, summary, summary]));
  expect(listScenarios).toHaveBeenCalledTimes(3);
});

test('headlines that do not come are not asked for for ever', async () => {
  listScenarios.mockResolvedValue(answer(summary, null));
  const { result } = renderHook(() => useScenarioPages(wanted));
  await waitFor(() => expect(listScenarios).toHaveBeenCalledTimes(2));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(listScenarios).toHaveBeenCalledTimes(2);
  expect(result.current.list?.rows).toHaveLength(2);
});

test('a scenario that cannot be read has none, and is not waited for', async () => {
  const { value } = answer(null);
  const rows = value.rows.map((row) => ({ ...row, fault: 'damaged' }));
  listScenarios.mockResolvedValue({ ok: true, value: { ...value, rows } });
  const { result } = renderHook(() => useScenarioPages(wanted));
  await waitFor(() => expect(result.current.list).not.toBeNull());
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(listScenarios).toHaveBeenCalledTimes(1);
});
