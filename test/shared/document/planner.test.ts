import { expect, test } from 'vitest';
import {
  localEvidenceIn,
  localEvidenceOf,
  plannerSchema,
  withLocalEvidence,
} from '../../../shared/document/planner.ts';
import { aLocalInitiative } from '../evidence/aLocalInitiative.ts';
import { plainIntervention, plainScenario } from '../model/plainScenario.ts';

const first = aLocalInitiative();
const second = aLocalInitiative({ version: 2 });
const made = plainIntervention({ evidenceId: first.id, evidenceVersion: '1' });

test('what is not known in the planner’s part is carried along', () => {
  const planner = { tags: ['a'], fromTomorrow: { x: 1 }, localEvidence: [first] };
  expect(plannerSchema.parse(planner)).toEqual(planner);
  const after = withLocalEvidence(plainScenario({ planner: { tags: ['a'], fromTomorrow: { x: 1 } } }), first);
  expect(after.planner).toEqual(planner);
});

test('a local initiative is found by the intervention made from it, in its version', () => {
  const scenario = plainScenario({ interventions: [made], planner: { localEvidence: [second, first] } });
  expect(localEvidenceOf(scenario, made)).toEqual(first);
  expect(localEvidenceOf(scenario, plainIntervention())).toBeUndefined();
});

test('one that cannot be read hides no other, and is carried along', () => {
  const odd = { id: 'egen-andet', madeBy: 'a newer app' };
  const scenario = plainScenario({ interventions: [made], planner: { localEvidence: [odd, first] } });
  expect(localEvidenceIn(scenario)).toEqual([first]);
  expect(withLocalEvidence(scenario, second).planner?.localEvidence).toEqual([odd, first, second]);
  expect(localEvidenceIn(plainScenario({ planner: { localEvidence: 'none' } }))).toEqual([]);
});

test('one that no intervention is made from any more stays behind', () => {
  const scenario = plainScenario({ planner: { localEvidence: [first] } });
  expect(withLocalEvidence(scenario, second).planner?.localEvidence).toEqual([second]);
});
