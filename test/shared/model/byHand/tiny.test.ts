import { expect, test } from 'vitest';
import { project } from '../../../../shared/model/project.ts';
import { at } from '../literal/at.ts';
import { exampleDocument } from '../publishedExamples.ts';

/**
 * A hundred on support and ten new a month; a tenth of them get a job in a month, 19 % of the forty with a place
 * (hazard ratio 2). Places last two months.
 */
const { scenario, reference, headline } = project(exampleDocument('tiny'));
const [forloeb] = scenario.interventions;

test('the first months of the small example, from first principles', () => {
  // Month 0: 40 enrol and 60 wait; 6 of the 60 and 7.6 of the 40 get a job; ten are new.
  expect(forloeb?.enrolled[0]).toBeCloseTo(40, 10);
  expect(scenario.waiting[0]).toBeCloseTo(60, 10);
  expect(scenario.job[1]).toBeCloseTo(13.6, 10);
  expect(scenario.support[1]).toBeCloseTo(100 - 13.6 + 10, 10);
  // Month 1: 32.4 keep their place, so 7.6 of the 64 in the pool enrol.
  expect(forloeb?.enrolled[1]).toBeCloseTo(40 - 32.4, 10);
  expect(forloeb?.occupied[1]).toBeCloseTo(40, 10);
  expect(scenario.waiting[1]).toBeCloseTo(64 - 7.6, 10);
  expect(scenario.job[2]).toBeCloseTo(13.6 + 5.64 + 0.19 * 40, 10);
  expect(scenario.support[2]).toBeCloseTo(93.16, 10);
  // Month 2: the first forty are done; 6.156 of the second ones hold a place, so 33.844 enrol.
  expect(forloeb?.enrolled[2]).toBeCloseTo(40 - 6.156, 10);
  expect(scenario.waiting[2]).toBeCloseTo(60.76 - 33.844, 10);
});

test('the money of its first month', () => {
  const personMonths = (100 + 96.4) / 2;
  expect(scenario.benefits[0]).toBeCloseTo(personMonths * 10_000, 6);
  expect(scenario.programmeCost[0]).toBeCloseTo(40 * 5_000 + 100_000, 6);
  expect(scenario.payers.municipality[0]).toBeCloseTo(-personMonths * 10_000 * 0.8 - 300_000, 6);
  expect(scenario.payers.municipalTime[0]).toBeCloseTo(-personMonths * 1_000, 6);
  const income = personMonths * 10_000 + (13.6 / 2) * 25_000;
  expect(scenario.payers.citizens[0]).toBeCloseTo(income * 0.65, 6);
  expect(scenario.payers.state[0]).toBeCloseTo(-personMonths * 2_000 + income * 0.35, 6);
  expect(scenario.payers.society[0]).toBeCloseTo(6.8 * 25_000 - personMonths * 1_000 - 300_000, 6);
});

test('its reference: ten leave and ten arrive', () => {
  expect(reference.support.every((persons) => Math.abs(persons - 100) < 1e-9)).toBe(true);
  expect(at(reference.job, 12)).toBeCloseTo(120, 9);
  expect(headline.extraInEducationOrJob).toBeCloseTo(at(scenario.job, 12) - 120, 9);
});
