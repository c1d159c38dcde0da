import { useDocumentStore } from '../../../renderer/state/documentStore.ts';
import type { ShownResult } from '../../../renderer/state/resultStore.ts';
import type { ScenarioRow } from '../../../shared/contract/stored.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { project } from '../../../shared/model/project.ts';

const row: ScenarioRow = {
  id: 'one',
  name: 'Et',
  municipality: '',
  tags: [],
  place: 'active',
  isExample: false,
  revision: 1,
  changedAt: '2027-01-01T12:00:00.000Z',
  summary: null,
  fault: null,
};

/** Opens a scenario as the app does, with its projection. */
export function openScenario(scenario: Scenario): ShownResult {
  useDocumentStore.getState().openDocument(row, scenario);
  return { projection: project(scenario), scenario };
}

/** The document as it stands now. */
export function present(): Scenario {
  const scenario = useDocumentStore.getState().open?.history.present;
  if (!scenario) throw new Error('Nothing is open');
  return scenario;
}
