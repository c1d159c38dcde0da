import { expect, test } from 'vitest';
import { project } from '../../../../shared/model/project.ts';
import { plainEconomy, plainIntervention, plainScenario, plainSegment, ratios } from '../plainScenario.ts';

/** Fifteen months from November: a hundred on support, of whom all have a place, and a tenth a month get a job. */
const document = plainScenario({
  startMonth: '2027-11',
  horizonMonths: 15,
  segments: [plainSegment({ baseline: { toEducation: 0, toJob: 0.1, withinMonths: 1 } })],
  interventions: [
    plainIntervention({
      capacity: { kind: 'places', places: 100 },
      durationMonths: 60,
      effect: ratios(1, 2),
      cost: { perPlaceMonth: 10, startup: 500, perParticipant: 1 },
    }),
  ],
  economy: { ...plainEconomy, wagePerMonth: 1_000, tax: { municipal: 0.5, state: 0, municipalRetained: 1 } },
});

test('MODEL §6: budget years are calendar years, and the first and the last may be parts', () => {
  const { years } = project(document);
  expect(years.map(({ year, months }) => ({ year, months }))).toEqual([
    { year: 2027, months: 2 },
    { year: 2028, months: 12 },
    { year: 2029, months: 1 },
  ]);
});

test('MODEL §6: each has the cost and enrolment of its own months', () => {
  const { years } = project(document);
  expect(years.map(({ programmeCost }) => Math.round(programmeCost))).toEqual([2_600, 12_000, 1_000]);
  expect(years.map(({ enrolled }) => Math.round(enrolled * 1e6) / 1e6)).toEqual([100, 0, 0]);
});

test('MODEL §6: and the extra persons at the end of its last month', () => {
  const extraAt = (months: number) => 100 * (0.9 ** months - 0.81 ** months);
  const { years } = project(document);
  for (const [index, months] of [2, 14, 15].entries()) {
    expect(years[index]?.extraInEducationOrJob).toBeCloseTo(extraAt(months), 9);
  }
});

test('MODEL §6: and the money of its own months', () => {
  const extraAt = (months: number) => 100 * (0.9 ** months - 0.81 ** months);
  // Half of the wages of the months, counted with half of those who began in each.
  const [first, , last] = project(document).years;
  const firstTwo = (extraAt(0) + extraAt(1)) / 2 + (extraAt(1) + extraAt(2)) / 2;
  expect(first?.net.municipality).toBeCloseTo(firstTwo * 500 - 2_600, 6);
  expect(last?.net.municipality).toBeCloseTo(((extraAt(14) + extraAt(15)) / 2) * 500 - 1_000, 6);
  expect(last?.net.citizens).toBeCloseTo(((extraAt(14) + extraAt(15)) / 2) * 500, 6);
});

test('MODEL §6: a horizon of whole years that begins in January has no parts', () => {
  const { years } = project({ ...document, startMonth: '2027-01', horizonMonths: 24 });
  expect(years.map(({ year, months }) => [year, months])).toEqual([
    [2027, 12],
    [2028, 12],
  ]);
});
