import type { ScenarioRow } from '../../shared/contract/stored.ts';

/** A stored scenario as the list has it, with nothing unusual about it; `changes` go over what is given. */
export function aScenarioRow(changes: Partial<ScenarioRow> = {}): ScenarioRow {
  return {
    id: 'et',
    name: 'Et',
    municipality: '',
    place: 'active',
    isExample: false,
    tags: [],
    revision: 1,
    changedAt: '2027-01-01T12:00:00.000Z',
    summary: null,
    fault: null,
    ...changes,
  };
}
