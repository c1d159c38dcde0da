import { describe, expect, test } from 'vitest';
import type { Intervention } from '../../../../shared/document/intervention.ts';
import type { Scenario } from '../../../../shared/document/scenario.ts';
import { project } from '../../../../shared/model/project.ts';
import { plainEconomy, plainIntervention, plainScenario, plainSegment } from '../plainScenario.ts';

/**
 * Ten participants for whom ordinary effort of 1,000 kr. a month is no longer needed, and cut from the budget:
 * 10,000 kr. saved in each month, less what the interventions cost to start.
 */
function savings(...startups: { month: number; kroner: number }[]): Scenario {
  const saving = plainIntervention({ durationMonths: 60, replacesOrdinaryShare: 1 });
  const costly = startups.map(({ month, kroner }, index): Intervention => {
    const capacity = { kind: 'places' as const, places: 0 };
    return plainIntervention({ id: `start-${index}`, capacity, startMonth: month, cost: { startup: kroner } });
  });
  return plainScenario({
    segments: [plainSegment({ persons: 10, ordinaryCostPerMonth: 1_000 })],
    interventions: [saving, ...costly],
    economy: { ...plainEconomy, cashableOrdinaryShare: 1 },
  });
}

describe('MODEL §6: break-even', () => {
  const breakEven = (...startups: { month: number; kroner: number }[]) =>
    project(savings(...startups)).headline.breakEvenMonth;

  test('the first month whose sum so far is not negative: −35, −25, −15, −5, +5 thousand', () => {
    expect(breakEven({ month: 0, kroner: 45_000 })).toBe(5);
  });

  test('a sum of 0, or of an øre less, is enough; two øre less is not', () => {
    expect(breakEven({ month: 0, kroner: 40_000 })).toBe(4);
    expect(breakEven({ month: 0, kroner: 40_000.009 })).toBe(4);
    expect(breakEven({ month: 0, kroner: 40_000.02 })).toBe(5);
  });

  test('1 where there is never a deficit', () => {
    expect(breakEven()).toBe(1);
    expect(breakEven({ month: 0, kroner: 10_000 })).toBe(1);
  });

  test('a surplus that is lost again does not count: +30 thousand, then −60', () => {
    expect(breakEven({ month: 0, kroner: 20_000 }, { month: 5, kroner: 100_000 })).toBe(12);
  });

  test('null where the deficit is still there at the end, be it only the last month', () => {
    expect(breakEven({ month: 0, kroner: 130_000 })).toBeNull();
    expect(breakEven({ month: 11, kroner: 130_000 })).toBeNull();
  });
});

describe('MODEL §6: deepest deficit', () => {
  const deepest = (...startups: { month: number; kroner: number }[]) =>
    project(savings(...startups)).headline.deepestDeficit;

  test('the lowest sum so far and its month, counted from 1', () => {
    const { amount, month } = deepest({ month: 0, kroner: 20_000 }, { month: 5, kroner: 100_000 });
    expect(month).toBe(6);
    expect(amount).toBeCloseTo(6 * 10_000 - 120_000, 6);
  });

  test('the first of two months within an øre of the lowest, with the lowest amount', () => {
    // −10,000 in month 1; +10,000 by month 3; −10,000.005 in month 4.
    const { amount, month } = deepest({ month: 0, kroner: 20_000 }, { month: 3, kroner: 30_000.005 });
    expect(month).toBe(1);
    expect(amount).toBeCloseTo(-10_000.005, 6);
    expect(deepest({ month: 0, kroner: 20_000 }, { month: 3, kroner: 30_000.02 }).month).toBe(4);
  });

  test('0 and no month where the sum is never below an øre', () => {
    expect(deepest()).toEqual({ amount: 0, month: null });
    expect(deepest({ month: 0, kroner: 10_000.009 })).toEqual({ amount: 0, month: null });
    expect(deepest({ month: 0, kroner: 10_000.02 }).month).toBe(1);
  });
});

test('MODEL §6: present value discounts each month from its middle', () => {
  const document = savings();
  const { headline } = project({ ...document, economy: { ...document.economy, discountRate: 0.1 } });
  let value = 0;
  for (let t = 0; t < 12; t += 1) value += 10_000 / 1.1 ** ((t + 0.5) / 12);
  expect(headline.presentValue.municipality).toBeCloseTo(value, 5);
  expect(headline.net.municipality).toBeCloseTo(120_000, 6);
});

test('MODEL §6: published savings are amounts a person enrolled, and in no sum', () => {
  const document = savings();
  const [saving] = document.interventions;
  const interventions = saving ? [{ ...saving, publishedSavingPerPerson: 72_000 }] : [];
  const { headline } = project({ ...document, interventions });
  expect(headline.publishedSaving).toBeCloseTo(720_000, 6);
  expect(headline.net).toEqual(project(document).headline.net);
});

test('MODEL §6: an extra person costs what the programmes cost beyond those of the reference', () => {
  const segment = plainSegment({ baseline: { toEducation: 0, toJob: 0.1, withinMonths: 1 } });
  const effect = { kind: 'hazardRatio' as const, effectMonths: 12, toEducation: 1, toJob: 2 };
  const cost = { perParticipant: 1_000 };
  const dear = plainIntervention({ effect, cost, durationMonths: 60 });
  const cheap = plainIntervention({ cost: { perParticipant: 300 }, durationMonths: 60 });
  const document = plainScenario({ segments: [segment], interventions: [dear] });
  const against = { ...document, interventions: [cheap] };
  // Ten with twice the hazard for a year; ten others in the reference, with no effect; as they leave, others come in.
  const { headline, scenario, reference } = project(document, against);
  const extra = (scenario.job[12] ?? 0) - (reference.job[12] ?? 0);
  expect(extra).toBeGreaterThan(1);
  const enrolled = { mine: headline.enrolled, other: (headline.programmeCost - headline.enrolled * 1_000) / 300 };
  expect(enrolled.other).toBeCloseTo(0, 9);
  const otherCost = reference.programmeCost.reduce((total, kroner) => total + kroner, 0);
  expect(otherCost).toBeGreaterThan(3_000);
  expect(headline.costPerExtraPerson).toBeCloseTo((enrolled.mine * 1_000 - otherCost) / extra, 6);
  expect(project(against, document).headline.costPerExtraPerson).toBeNull();
});
