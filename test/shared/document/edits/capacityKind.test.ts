import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setCapacityKind } from '../../../../shared/document/edits/capacityKind.ts';
import type { Capacity } from '../../../../shared/document/intervention.ts';
import { placesOf } from '../../../../shared/model/effect.ts';
import { fullYearCost } from '../../../../shared/model/fullYearCost.ts';
import { runs } from '../../arbitraries/runs.ts';
import { scenarioWith } from '../../arbitraries/scenario.ts';
import { plainIntervention, plainScenario } from '../../model/plainScenario.ts';
import { interventionOf, made } from './changedDocument.ts';

const kinds: readonly Capacity['kind'][] = ['caseload', 'hours', 'places'];
const staffed = plainScenario({
  interventions: [
    plainIntervention({
      id: 'i',
      capacity: { kind: 'caseload', fte: 2, caseload: 20 },
      cost: { perFteYear: 600_000, overheadShare: 0.15, fixedPerYear: 50_000 },
    }),
  ],
});
const inKind = (kind: Capacity['kind']) => interventionOf(made(setCapacityKind(staffed, 'i', kind)), 'i');

describe('capacity counted in another way', () => {
  test('two positions of 20 are 74 hours of 1.85 each, at the same price of an hour', () => {
    const { capacity, cost } = inKind('hours');
    expect(capacity).toEqual({ kind: 'hours', hoursPerWeek: 74, hoursPerPersonPerWeek: 1.85 });
    expect(cost).toEqual({ perHour: 311.85, overheadShare: 0.15, fixedPerYear: 50_000 });
  });

  test('or 40 places, with the overhead in their price: places alone have no staff', () => {
    const { capacity, cost } = inKind('places');
    expect(capacity).toEqual({ kind: 'places', places: 40 });
    expect(cost).toEqual({ perPlaceMonth: 2875, fixedPerYear: 50_000 });
  });

  test.each(kinds)('as %s it has as many places at the same cost a year', (kind) => {
    const before = interventionOf(staffed, 'i');
    const after = inKind(kind);
    expect(placesOf(after.capacity)).toBeCloseTo(placesOf(before.capacity), 6);
    expect(fullYearCost(after).sum / fullYearCost(before).sum).toBeCloseTo(1, 4);
  });

  test('the same kind is no edit, and the converted numbers are assumptions', () => {
    expect(made(setCapacityKind(staffed, 'i', 'caseload'))).toBe(staffed);
    const { provenance } = made(
      setCapacityKind(
        { ...staffed, provenance: { 'interventions/i/cost/perFteYear': { kind: 'publicRate' } } },
        'i',
        'hours',
      ),
    );
    expect(provenance).toEqual({
      'interventions/i/capacity': { kind: 'assumption' },
      'interventions/i/cost/perHour': { kind: 'assumption' },
    });
  });

  test('every document can be read again, in any kind and back', () => {
    fc.assert(
      fc.property(
        scenarioWith({ interventions: 1 }),
        fc.array(fc.constantFrom(...kinds), { maxLength: 4 }),
        (start, chosen) => {
          const id = start.interventions[0]?.id ?? '';
          chosen.reduce((scenario, kind) => made(setCapacityKind(scenario, id, kind)), start);
        },
      ),
      runs(100),
    );
  });
});
