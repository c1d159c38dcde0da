// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useDocumentStore } from '../../../renderer/state/documentStore.ts';
import { useKeepDrawn } from '../../../renderer/state/useKeepDrawn.ts';
import { useUncertaintyStore } from '../../../renderer/state/uncertaintyStore.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { drawUncertainty } from '../../../shared/uncertainty/drawUncertainty.ts';
import { plainScenario } from '../../shared/model/plainScenario.ts';
import { aScenarioRow } from '../aScenarioRow.ts';

const { keepDrawn } = vi.hoisted(() => ({ keepDrawn: vi.fn() }));
vi.mock('../../../renderer/api.ts', () => ({ api: { keepDrawn } }));

const at = '2027-01-01T00:00:00.000Z';
const row = aScenarioRow({ changedAt: at });
const scenario: Scenario = { ...plainScenario(), uncertainty: { draws: 100, seed: 1 } };
const uncertainty = drawUncertainty(scenario);
const renders = vi.fn();
const revisions = () => keepDrawn.mock.calls.map(([{ id, revision }]) => [id, revision]);

beforeEach(() => {
  keepDrawn.mockClear();
  useUncertaintyStore.setState({ shown: null, progress: null });
  useDocumentStore.getState().openDocument(row, scenario);
  renderHook(() => {
    renders();
    useKeepDrawn();
  });
  renders.mockClear();
});

afterEach(cleanup);

test('what the draws say is kept once, when all of them are there', () => {
  const progress = { scenario, done: 50, of: 100 };
  useUncertaintyStore.setState({ shown: { scenario, uncertainty }, progress });
  expect(keepDrawn).not.toHaveBeenCalled();
  useUncertaintyStore.setState({ progress: null });
  useDocumentStore.getState().endEditGroup();
  expect(revisions()).toEqual([['et', 1]]);
});

test('of an edited document it is kept with its revision, and not before that is stored', () => {
  useUncertaintyStore.setState({ shown: { scenario, uncertainty } });
  const edited = { ...scenario, name: 'To' };
  useDocumentStore.getState().edit(edited, { label: 'x' });
  useUncertaintyStore.setState({ shown: { scenario: edited, uncertainty } });
  expect(revisions()).toEqual([['et', 1]]);
  useDocumentStore.getState().confirmSaved(edited, 2, at);
  expect(revisions()).toEqual([
    ['et', 1],
    ['et', 2],
  ]);
});

test('of an earlier version on the screen nothing is kept', () => {
  const version = { number: 1, at } as unknown as Parameters<
    ReturnType<typeof useDocumentStore.getState>['showVersion']
  >[0];
  useDocumentStore.getState().showVersion(version, scenario);
  useUncertaintyStore.setState({ shown: { scenario, uncertainty } });
  expect(keepDrawn).not.toHaveBeenCalled();
});

test('an edit does not draw the app anew', () => {
  useDocumentStore.getState().edit({ ...scenario, name: 'To' }, { label: 'x' });
  expect(renders).not.toHaveBeenCalled();
});
