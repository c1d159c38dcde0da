import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  restoreEffect,
  setEffectKind,
  setHoursProfile,
  takeOverEffect,
} from '../../../../shared/document/edits/ownEffect.ts';
import { isEstimate } from '../../../../shared/document/estimate.ts';
import type { Effect } from '../../../../shared/document/effect.ts';
import { fidelity, ratiosOf } from '../../../../shared/model/effect.ts';
import { runs } from '../../arbitraries/runs.ts';
import { scenarioWith } from '../../arbitraries/scenario.ts';
import { added, entry } from '../../evidence/added.ts';
import { plainIntervention, plainScenario } from '../../model/plainScenario.ts';
import { interventionOf, made } from './changedDocument.ts';

const kinds: readonly Effect['kind'][] = ['none', 'hazardRatio', 'transition', 'either', 'retention', 'paidHours'];
const plan = plainScenario({
  interventions: [
    plainIntervention({
      id: 'i',
      aftercare: { months: 6, load: 0.2 },
      replacesOrdinaryShare: 0.5,
      regionCostPerParticipantMonth: -100,
    }),
  ],
});

describe('an effect that is the planner’s own estimate', () => {
  test.each(kinds)('of kind %s begins with no effect at all', (kind) => {
    const scenario = made(setEffectKind(plan, 'i', kind));
    const { effect } = interventionOf(scenario, 'i');
    expect(effect.kind).toBe(kind);
    expect(ratiosOf(effect)).toEqual({ toEducation: 1, toJob: 1, dropout: 1 });
    if (effect.kind === 'paidHours') expect(effect.points).toEqual([[0, 0]]);
    expect(fidelity(0, 1)).toBe(1);
  });

  test('for people in education has nothing of what belongs to people on support', () => {
    const one = interventionOf(made(setEffectKind(plan, 'i', 'retention')), 'i');
    expect([one.aftercare, one.replacesOrdinaryShare, one.regionCostPerParticipantMonth]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('taken over from a study keeps its numbers, and says that they are the planner’s', () => {
    const { scenario } = added(plan, entry('ips'), { segmentIds: ['unge'], language: 'da' });
    expect(isEstimate(scenario, 'ips')).toBe(false);
    const mine = made(takeOverEffect(scenario, 'ips'));
    expect(isEstimate(mine, 'ips')).toBe(true);
    const { measured: _, ...study } = interventionOf(scenario, 'ips').effect as Extract<Effect, { kind: 'either' }>;
    expect(interventionOf(mine, 'ips').effect).toEqual(study);

    const back = made(restoreEffect(mine, 'ips', entry('ips'), 'da'));
    expect(interventionOf(back, 'ips')).toEqual(interventionOf(scenario, 'ips'));
    expect(back.provenance).toEqual(scenario.provenance);
  });

  test('MODEL §8: a profile of hours begins at month 0 and goes forward', () => {
    const hours = made(setEffectKind(plan, 'i', 'paidHours'));
    expect(
      made(
        setHoursProfile(hours, 'i', [
          [0, 1],
          [6, 2],
        ]),
      ).interventions[0]?.effect,
    ).toMatchObject({
      points: [
        [0, 1],
        [6, 2],
      ],
    });
    expect(setHoursProfile(hours, 'i', [[1, 1]])).toMatchObject({ ok: false, faults: [{ code: 'firstPointNotZero' }] });
    expect(
      setHoursProfile(hours, 'i', [
        [0, 1],
        [0, 2],
      ]),
    ).toMatchObject({
      ok: false,
      faults: [{ code: 'pointsNotIncreasing' }],
    });
  });

  test('of any kind, in any document, can be read again', () => {
    fc.assert(
      fc.property(scenarioWith({ interventions: 1 }), fc.constantFrom(...kinds), (start, kind) => {
        const id = start.interventions[0]?.id ?? '';
        made(takeOverEffect(made(setEffectKind(start, id, kind)), id));
      }),
      runs(100),
    );
  });
});
