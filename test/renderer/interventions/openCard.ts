import { useDocumentStore } from '../../../renderer/state/documentStore.ts';
import type { ShownResult } from '../../../renderer/state/resultStore.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { project } from '../../../shared/model/project.ts';
import { aScenarioRow } from '../aScenarioRow.ts';

const row = aScenarioRow({ id: 'one' });

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
