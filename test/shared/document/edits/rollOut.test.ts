import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moveRollOut, rollOutTimes } from '../../../../shared/document/edits/rollOut.ts';
import { runs } from '../../arbitraries/runs.ts';
import { scenarioWith } from '../../arbitraries/scenario.ts';
import { plainIntervention, plainScenario } from '../../model/plainScenario.ts';
import { interventionOf, made } from './changedDocument.ts';

const plan = plainScenario({
  horizonMonths: 24,
  interventions: [plainIntervention({ id: 'i', startMonth: 2, rampMonths: 3 })],
});
const timesAfter = (...[to]: [Parameters<typeof moveRollOut>[2]]) =>
  rollOutTimes(interventionOf(made(moveRollOut(plan, 'i', to)), 'i'));

describe('the roll-out', () => {
  test('a later start takes the month of full operation along', () => {
    expect(timesAfter({ start: 6 })).toEqual({ start: 6, full: 9, end: null });
  });

  test('full operation and the end are moved by themselves', () => {
    expect(timesAfter({ full: 10 })).toEqual({ start: 2, full: 10, end: null });
    expect(timesAfter({ end: 12 })).toEqual({ start: 2, full: 5, end: 12 });
    const ended = made(moveRollOut(plan, 'i', { end: 12 }));
    expect('endMonth' in interventionOf(made(moveRollOut(ended, 'i', { end: null })), 'i')).toBe(false);
  });

  test('is refused where it breaks a rule of time', () => {
    expect(moveRollOut(plan, 'i', { start: 24 })).toMatchObject({ ok: false, faults: [{ code: 'startAfterEnd' }] });
    expect(moveRollOut(plan, 'i', { end: 2 })).toMatchObject({ ok: false, faults: [{ code: 'endBeforeStart' }] });
    expect(moveRollOut(plan, 'i', { full: 2 })).toMatchObject({ ok: false, faults: [{ code: 'outOfRange' }] });
  });

  test('says only of what moved that it is the planner’s', () => {
    expect(made(moveRollOut(plan, 'i', { start: 4 })).provenance).toEqual({
      'interventions/i/startMonth': { kind: 'assumption' },
    });
    expect(made(moveRollOut(plan, 'i', rollOutTimes(interventionOf(plan, 'i'))))).toBe(plan);
  });

  test('what is allowed gives a document that can be read again', () => {
    fc.assert(
      fc.property(scenarioWith({ interventions: 1 }), fc.nat(80), fc.nat(80), (start, first, last) => {
        const id = start.interventions[0]?.id ?? '';
        const edited = moveRollOut(start, id, { start: first, full: first + 1 + (last % 5), end: last });
        if (edited.ok) made(edited);
        else expect(first >= start.horizonMonths || last <= first).toBe(true);
      }),
      runs(100),
    );
  });
});
