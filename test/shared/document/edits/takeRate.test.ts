import { expect, test } from 'vitest';
import { takeRate } from '../../../../shared/document/edits/takeRate.ts';
import { readField } from '../../../../shared/document/field.ts';
import type { Scenario } from '../../../../shared/document/scenario.ts';
import { publicRate } from '../../../../shared/evidence/publicRates.ts';
import { ratesInScenario } from '../../../../shared/evidence/ratesInScenario.ts';
import { plainEconomy, plainIntervention, plainScenario, plainSegment } from '../../model/plainScenario.ts';

const scenario = plainScenario({
  segments: [plainSegment({ benefitPerMonth: 6754 }), plainSegment({ id: 'andre', benefitPerMonth: 6754 })],
  interventions: [plainIntervention({ cost: { perHour: 300 } })],
  economy: { ...plainEconomy, reimbursement: [0.1, 0.2, 0.3, 0.4], tax: { municipal: 0.2, state: 0.1 } },
});

function taken(field: string, rateId: string): Scenario {
  const rate = publicRate(rateId);
  const edited = rate && takeRate(scenario, field, rate, 'da');
  if (!edited?.ok) throw new Error(JSON.stringify(edited));
  return edited.scenario;
}

test('a rate is written with its source and year, and nothing else changes', () => {
  const field = 'segments/unge/benefitPerMonth';
  const after = taken(field, 'kontanthjaelp-enlig-uddannelsesparat');
  expect(readField(after, field)).toBe(8297);
  expect(after.provenance).toEqual({
    [field]: {
      kind: 'publicRate',
      source: expect.stringMatching(/ 2025: /),
      note: expect.stringContaining('Kontanthjælp i alt, enlig uddannelsesparat'),
    },
  });
  expect(readField(after, 'segments/andre/benefitPerMonth')).toBe(6754);
  expect({ ...after, segments: [], provenance: null }).toEqual({ ...scenario, segments: [], provenance: null });
});

test('one step of the reimbursement is taken by its place', () => {
  const after = taken('economy/reimbursement/2', 'refusion-uge-27-52');
  expect(after.economy.reimbursement).toEqual([0.1, 0.2, 0.3, 0.4]);
  expect(taken('economy/reimbursement/1', 'refusion-uge-5-26').economy.reimbursement).toEqual([0.1, 0.4, 0.3, 0.4]);
  expect(Object.keys(after.provenance ?? {})).toEqual(['economy/reimbursement/2']);
});

test('tax, study grant, discount rate and prices are taken in their fields', () => {
  expect(taken('economy/tax/municipal', 'kommuneskat-gennemsnit').economy.tax.municipal).toBe(0.25049);
  expect(taken('economy/studyGrantPerMonth', 'su-videregaaende-udeboende').economy.studyGrantPerMonth).toBe(6820);
  expect(taken('economy/discountRate', 'diskonteringsrente').economy.discountRate).toBe(0.035);
  const priced = taken('interventions/indsats/cost/perHour', 'mentortime');
  expect(readField(priced, 'interventions/indsats/cost/perHour')).toBe(425);
  expect(priced.provenance?.['interventions/indsats/cost/perHour']).toMatchObject({ kind: 'assumption' });
});

test('after it was taken the field is that rate, with nothing newer', () => {
  const after = taken('segments/unge/benefitPerMonth', 'kontanthjaelp-enlig-uddannelsesparat');
  const use = ratesInScenario(after, '2026-11-22').find(({ field }) => field === 'segments/unge/benefitPerMonth');
  expect(use).toMatchObject({ value: 8297, rate: { id: 'kontanthjaelp-enlig-uddannelsesparat' }, newer: [] });
});

test('a rate that breaks a rule with others is refused', () => {
  const rate = publicRate('kommuneskat-gennemsnit');
  const full = { ...scenario, economy: { ...scenario.economy, tax: { municipal: 0.1, state: 0.9 } } };
  expect(rate && takeRate(full, 'economy/tax/municipal', rate, 'da')).toMatchObject({
    ok: false,
    faults: [{ code: 'sumAtMostOne' }],
  });
});
