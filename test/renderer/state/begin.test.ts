import { beforeEach, describe, expect, test, vi } from 'vitest';
import { begin } from '../../../renderer/state/actions.ts';
import { useAppStore } from '../../../renderer/state/appStore.ts';
import { useDocumentStore } from '../../../renderer/state/documentStore.ts';
import type { Ready } from '../../../shared/contract/calls.ts';
import { defaultSettings, type ScenarioRow } from '../../../shared/contract/stored.ts';
import { plainScenario } from '../../shared/model/plainScenario.ts';

const { openScenario, painted } = vi.hoisted(() => ({ openScenario: vi.fn(), painted: Promise.withResolvers<void>() }));
vi.mock('../../../renderer/api.ts', () => ({ api: { openScenario } }));
vi.mock('../../../renderer/state/windowPainted.ts', () => ({ windowPainted: painted.promise }));

const scenario = plainScenario();
const row = { id: 'en', revision: 3, changedAt: '2027-01-01T10:00:00.000Z' } as ScenarioRow;
const ready = (opened: Ready['opened']): Ready => ({
  state: 'ready',
  settings: { ...defaultSettings, openScenarioId: 'en' },
  versions: { app: '', model: '', electron: '', sqlite: '' },
  dataFolder: '',
  lastBackupAt: null,
  opened,
});
const answer = async (opened: Ready['opened']) => ({ ok: true, value: ready(opened) }) as const;

describe('the start', () => {
  beforeEach(() => {
    vi.resetAllMocks();
    useAppStore.getState().goTo('projection');
    useDocumentStore.getState().closeDocument();
  });

  test('opens the scenario that comes with the answer, when the window has been painted', async () => {
    const begun = begin(answer({ row, scenario }));
    await vi.waitFor(() => expect(useAppStore.getState().start?.state).toBe('ready'));
    expect(useDocumentStore.getState().open).toBeNull();
    painted.resolve();
    await begun;
    expect(useDocumentStore.getState().open).toMatchObject({ row, stored: scenario });
    expect(openScenario).not.toHaveBeenCalled();
    expect(useAppStore.getState().screen).toBe('projection');
  });

  test('asks for one that did not come with it, so that what is wrong with it is told', async () => {
    openScenario.mockResolvedValue({
      ok: false,
      error: { code: 'unreadableDocument', facts: { name: 'Plan', reason: 'name' } },
    });
    await begin(answer(null));
    expect(openScenario).toHaveBeenCalledExactlyOnceWith({ id: 'en' });
    expect(useAppStore.getState().error?.code).toBe('unreadableDocument');
    // Where its menu leads to the newest version that can be read.
    expect(useAppStore.getState().screen).toBe('overview');
  });

  test('leads to the list of scenarios when none was open', async () => {
    const nothing = { ...ready(null), settings: defaultSettings };
    await begin(Promise.resolve({ ok: true, value: nothing }));
    expect(useAppStore.getState().screen).toBe('overview');
    expect(openScenario).not.toHaveBeenCalled();
  });
});
