import { beforeEach, describe, expect, test, vi } from 'vitest';
import { recover } from '../../../renderer/state/recover.ts';
import { useAppStore } from '../../../renderer/state/appStore.ts';
import type { ScenarioRow } from '../../../shared/contract/stored.ts';

const listRevisions = vi.hoisted(() => vi.fn());
const restoreRevision = vi.hoisted(() => vi.fn());
vi.mock('../../../renderer/api.ts', () => ({ api: { listRevisions, restoreRevision } }));

const row = { id: 'plan', name: 'Plan', revision: 7 } as ScenarioRow;
const version = (revision: number) => ({ revision, savedAt: '2027-01-04T08:00:00.000Z', label: null, decision: null });
const damaged = { ok: false, error: { code: 'damagedDocument', facts: { name: 'Plan' } } };

describe('a scenario whose document cannot be read', () => {
  beforeEach(() => {
    vi.resetAllMocks();
    useAppStore.setState({ error: null });
    listRevisions.mockResolvedValue({ ok: true, value: [version(7), version(5), version(2)] });
  });

  test('gets the newest version that can be', async () => {
    useAppStore.setState({ error: { code: 'damagedDocument', facts: { name: 'Plan' } } });
    restoreRevision.mockResolvedValueOnce(damaged).mockResolvedValueOnce({ ok: true, value: {} });
    expect(await recover(row)).toEqual(version(5));
    const asked = restoreRevision.mock.calls.map(([input]) => input);
    expect(asked).toEqual([7, 5].map((revision) => ({ id: 'plan', revision, expectedRevision: 7 })));
    expect(useAppStore.getState().error).toBeNull();
  });

  test('stays as it is where none can be, and that is no error', async () => {
    restoreRevision.mockResolvedValue(damaged);
    expect(await recover(row)).toBeNull();
    expect(restoreRevision).toHaveBeenCalledTimes(3);
    expect(useAppStore.getState().error).toBeNull();
  });

  test('stays as it is where the disk says no, which is told', async () => {
    restoreRevision.mockResolvedValue({ ok: false, error: { code: 'full', facts: {} } });
    expect(await recover(row)).toBeUndefined();
    expect(restoreRevision).toHaveBeenCalledTimes(1);
    expect(useAppStore.getState().error?.code).toBe('full');
  });
});
