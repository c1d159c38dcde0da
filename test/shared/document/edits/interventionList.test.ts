import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addOwnIntervention } from '../../../../shared/document/edits/addOwnIntervention.ts';
import {
  duplicateIntervention,
  hasRoomForIntervention,
  placeIntervention,
  removeIntervention,
} from '../../../../shared/document/edits/interventionList.ts';
import { guidanceCapIds, withGuidanceCapIds } from '../../../../shared/document/guidanceCap.ts';
import { parseScenario } from '../../../../shared/document/parse.ts';
import type { Scenario } from '../../../../shared/document/scenario.ts';
import { runs } from '../../arbitraries/runs.ts';
import { scenarioWith } from '../../arbitraries/scenario.ts';
import { plainIntervention, plainScenario } from '../../model/plainScenario.ts';
import { interventionOf, made } from './changedDocument.ts';

const names = ['Et', 'To', 'Tre'];
const plan: Scenario = {
  ...plainScenario({ interventions: names.map((name) => plainIntervention({ id: name.toLowerCase(), name })) }),
  provenance: { 'interventions/to/causalShare': { kind: 'trial', source: 'Forsøg' } },
};
const order = ({ interventions }: Scenario) => interventions.map(({ name }) => name);
const own = (scenario: Scenario, name = 'Vores egen', segmentIds = scenario.segments.slice(0, 2).map(({ id }) => id)) =>
  addOwnIntervention(scenario, { name, segmentIds, language: 'da' });

describe('the list of interventions', () => {
  test('one is put at another place, kept within the list', () => {
    expect(order(placeIntervention(plan, 'tre', 0))).toEqual(['Tre', 'Et', 'To']);
    expect(order(placeIntervention(plan, 'et', 99))).toEqual(['To', 'Tre', 'Et']);
    expect(placeIntervention(plan, 'et', -1)).toBe(plan);
  });

  test('a copy stands after it, under another name, with where its numbers are from', () => {
    const copied = duplicateIntervention(plan, 'to');
    if (!copied.ok) throw new Error('no copy');
    expect(order(made(copied))).toEqual(['Et', 'To', 'To (2)', 'Tre']);
    expect(copied.scenario.provenance?.[`interventions/${copied.interventionId}/causalShare`]).toEqual({
      kind: 'trial',
      source: 'Forsøg',
    });
  });

  test('what is removed leaves nothing behind: no source, no missing number, no place under the cap', () => {
    const counted = withGuidanceCapIds(
      { ...plan, planner: { missing: ['interventions/to/causalShare', 'segments/unge/persons'] } },
      ['to', 'tre'],
    );
    const removed = removeIntervention(counted, 'to');
    expect(order(removed)).toEqual(['Et', 'Tre']);
    expect(removed.provenance).toEqual({});
    expect(removed.planner).toEqual({ missing: ['segments/unge/persons'], guidanceCap: ['tre'] });
    expect(removeIntervention(plan, 'findes-ikke')).toBe(plan);
  });

  test('a copy of one that counts toward the cap counts too', () => {
    const copied = duplicateIntervention(withGuidanceCapIds(plan, ['to']), 'to');
    if (!copied.ok) throw new Error('no copy');
    expect(guidanceCapIds(copied.scenario)).toEqual(['to', copied.interventionId]);
  });

  test('one of one’s own has no effect and no evidence, and a price that is an assumption', () => {
    const added = own(plan);
    if (!added.ok) throw new Error('not added');
    const one = interventionOf(made(added), added.interventionId);
    expect(one).toMatchObject({ id: 'vores-egen', name: 'Vores egen', effect: { kind: 'none' }, causalShare: 1 });
    expect(one.evidenceId).toBeUndefined();
    expect(one.cost.perFteYear).toBeGreaterThan(0);
    expect(added.scenario.provenance?.['interventions/vores-egen/capacity']?.kind).toBe('assumption');
  });

  test('one for nobody, or without a name, is refused', () => {
    expect(own(plan, 'Ingen', [])).toMatchObject({ ok: false });
    expect(own(plan, ' ')).toMatchObject({ ok: false });
  });

  test('forty are all there is room for', () => {
    let scenario = plan;
    while (hasRoomForIntervention(scenario)) scenario = made(own(scenario));
    expect(scenario.interventions).toHaveLength(40);
    expect(own(scenario)).toMatchObject({ ok: false });
    expect(duplicateIntervention(scenario, 'et')).toMatchObject({ ok: false });
  });

  test('every edit of every document gives one that can be read again', () => {
    fc.assert(
      fc.property(
        scenarioWith({ interventions: 1 }),
        fc.array(fc.tuple(fc.constantFrom('place', 'copy', 'remove', 'own'), fc.nat(), fc.nat()), { maxLength: 6 }),
        (start, edits) => {
          let scenario = start;
          for (const [edit, at, to] of edits) {
            const id = scenario.interventions[at % Math.max(1, scenario.interventions.length)]?.id ?? '';
            const copied = duplicateIntervention(scenario, id);
            if (edit === 'place') scenario = placeIntervention(scenario, id, to % 6);
            if (edit === 'remove') scenario = removeIntervention(scenario, id);
            if (edit === 'own') scenario = made(own(scenario));
            if (edit === 'copy' && copied.ok) scenario = copied.scenario;
            expect(parseScenario(scenario)).toMatchObject({ ok: true });
          }
        },
      ),
      runs(100),
    );
  });
});
