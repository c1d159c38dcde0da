import { expect } from 'vitest';
import type { Edited } from '../../../../shared/document/edits/editNumber.ts';
import type { Intervention } from '../../../../shared/document/intervention.ts';
import { parseScenario } from '../../../../shared/document/parse.ts';
import type { Scenario } from '../../../../shared/document/scenario.ts';

/** The document that an edit made; it must be one that can be read again. Fails with the faults. */
export function made(edited: Edited): Scenario {
  if (!edited.ok) throw new Error(JSON.stringify(edited.faults));
  expect(parseScenario(edited.scenario)).toEqual({ ok: true, scenario: edited.scenario });
  return edited.scenario;
}

/** The intervention of that id. */
export function interventionOf(scenario: Scenario, id: string): Intervention {
  const found = scenario.interventions.find((one) => one.id === id);
  if (!found) throw new Error(`There is no ${id}`);
  return found;
}
