import { describe, expect, test } from 'vitest';
import { withGuidanceCapIds } from '../../../shared/document/guidanceCap.ts';
import type { Intervention } from '../../../shared/document/intervention.ts';
import { guidanceCap, guidanceCapUse } from '../../../shared/evidence/guidanceCapUse.ts';
import { project } from '../../../shared/model/project.ts';
import { mixDocument } from '../../../shared/optimisation/mixDocument.ts';
import type { Lever, Question } from '../../../shared/optimisation/question.ts';
import { plainEconomy, plainIntervention, plainScenario, plainSegment, ratios } from '../model/plainScenario.ts';
import { found, refused } from './answerOf.ts';

/** A plan in which one krone gives more the more is spent of it, and each condition can be made to stand in the way. */
const segment = plainSegment({
  baseline: { toEducation: 0.05, toJob: 0.1, withinMonths: 12 },
  benefitPerMonth: 10_000,
});
const other = plainSegment({ ...segment, id: 'andre' });
const places = (changes: Partial<Intervention>) =>
  plainIntervention({ capacity: { kind: 'places', places: 10 }, effect: ratios(4, 4), ...changes });
const cheap = places({ id: 'billig', cost: { perPlaceMonth: 1_000 } });
const dear = places({
  id: 'dyr',
  allocation: [{ segmentId: 'andre', share: 1 }],
  cost: { perPlaceMonth: 20_000 },
  stateSubsidyShare: 0.5,
});
const scenario = plainScenario({
  horizonMonths: 24,
  segments: [segment, other],
  interventions: [cheap, dear],
  economy: plainEconomy,
});
const lever = (interventionId: string, most = 20): Lever => ({
  interventionId,
  quantity: 'places',
  least: 0,
  most,
  step: 5,
});
const plenty: Question = {
  budget: { kind: 'total', amount: 100_000_000 },
  cost: 'programme',
  levers: [lever('billig'), lever('dyr')],
  groups: [],
  objective: 'extraInEducationOrJob',
  conditions: {},
};
/** 20 places of each for two years. */
const [cheapCost, dearCost] = [20 * 1_000 * 24, 20 * 20_000 * 24];

test('with plenty of money all that helps is taken, and the most of each is what binds', () => {
  const { best, binding, proof, mixes } = found(scenario, plenty);
  expect(best.amounts).toEqual([20, 20]);
  expect(best.cost).toBeCloseTo(cheapCost + dearCost, 6);
  expect(binding).toEqual([
    { kind: 'most', lever: 0 },
    { kind: 'most', lever: 1 },
  ]);
  expect(proof).toEqual({ kind: 'exact' });
  expect(mixes).toBe(25);
});

describe('the budget', () => {
  test('over the horizon: the cheap one is filled first', () => {
    const { best, binding } = found(scenario, {
      ...plenty,
      budget: { kind: 'total', amount: cheapCost + dearCost / 2 },
    });
    expect(best.amounts).toEqual([20, 10]);
    expect(binding).toEqual([{ kind: 'most', lever: 0 }, { kind: 'budget' }]);
  });

  test('in each year: what one year allows another does not help', () => {
    const amount = (cheapCost + dearCost / 2) / 2;
    const years = [
      { year: 2027, amount },
      { year: 2028, amount: 10 * amount },
    ];
    const { best, binding } = found(scenario, { ...plenty, budget: { kind: 'perYear', years } });
    expect(best.amounts).toEqual([20, 10]);
    expect(best.years).toEqual([
      { year: 2027, cost: expect.closeTo(amount, 6) },
      { year: 2028, cost: expect.closeTo(amount, 6) },
    ]);
    expect(binding).toEqual([
      { kind: 'most', lever: 0 },
      { kind: 'budgetYear', year: 2027 },
    ]);
    // A year that is not named has no limit.
    const open = found(scenario, { ...plenty, budget: { kind: 'perYear', years: [{ year: 2028, amount }] } });
    expect(open.best.amounts).toEqual([20, 10]);
    expect(open.binding).toContainEqual({ kind: 'budgetYear', year: 2028 });
  });

  test('after the state’s subsidy, where that is what counts', () => {
    const budget = { kind: 'total', amount: cheapCost + dearCost / 2 } as const;
    const { best } = found(scenario, { ...plenty, budget, cost: 'municipal' });
    expect(best.amounts).toEqual([20, 20]);
    expect(best.cost).toBeCloseTo(cheapCost + dearCost / 2, 6);
  });

  test('too small for what must be there: told with the least that it takes', () => {
    const least = { ...lever('dyr'), least: 10 };
    const question: Question = {
      ...plenty,
      levers: [lever('billig'), least],
      budget: { kind: 'total', amount: 1_000 },
    };
    const { faults, isProved } = refused(scenario, question);
    expect(isProved).toBe(true);
    expect(faults).toEqual([
      { limit: { kind: 'budget' }, value: expect.closeTo(dearCost / 2, 4), allowed: 1_000, alone: true },
    ]);
  });

  test('of nothing: no intervention, and no start-up either', () => {
    const [first, ...rest] = scenario.interventions as [Intervention, ...Intervention[]];
    const started = { ...scenario, interventions: [{ ...first, cost: { ...first.cost, startup: 50_000 } }, ...rest] };
    const { best } = found(started, { ...plenty, budget: { kind: 'total', amount: 0 } });
    expect(best).toMatchObject({ amounts: [0, 0], cost: 0, objective: 0 });
  });
});

describe('conditions are kept, and bind', () => {
  const netOf = (amounts: number[]) => project(mixDocument(scenario, plenty.levers, amounts)).headline.net.municipality;

  test('net: never below what is asked', () => {
    const netAtLeast = Math.floor(netOf([20, 10]));
    expect(netOf([20, 15])).toBeLessThan(netAtLeast);
    const { best, binding } = found(scenario, { ...plenty, conditions: { netAtLeast } });
    expect(best.amounts).toEqual([20, 10]);
    expect(best.headline.net.municipality).toBeGreaterThanOrEqual(netAtLeast);
    expect(binding).toContainEqual({ kind: 'net' });
  });

  test('balance: by the month that is asked, and what never balances is left out', () => {
    const month = project(mixDocument(scenario, plenty.levers, [20, 0])).headline.breakEvenMonth ?? Number.NaN;
    expect(month).toBeGreaterThan(1);
    const { best } = found(scenario, { ...plenty, conditions: { balanceByMonth: month } });
    expect(best.headline.breakEvenMonth).toBeLessThanOrEqual(month);
    expect(best.amounts[0]).toBe(20);
    // One month sooner there is no such mix but a smaller one.
    const sooner = found(scenario, { ...plenty, conditions: { balanceByMonth: month - 1 } });
    expect(sooner.best.headline.breakEvenMonth).toBeLessThan(month);
    expect(sooner.best.objective).toBeLessThan(best.objective);
    expect(sooner.binding).toContainEqual({ kind: 'balance' });
  });

  test('the cap on guidance and mentor support: in every year, for what the planner counts', () => {
    const cap = guidanceCap().value;
    // So dear a place that all of them together pass the cap of two hundred persons.
    const perPlaceMonth = Math.round((cap * 200) / 12 / 12);
    const capped = withGuidanceCapIds(
      {
        ...scenario,
        interventions: [
          { ...cheap, cost: { perPlaceMonth } },
          { ...dear, cost: {} },
        ],
      },
      ['billig'],
    );
    const question: Question = { ...plenty, conditions: { withinGuidanceCap: true } };
    const { best, binding } = found(capped, question);
    const document = mixDocument(capped, question.levers, best.amounts);
    expect(guidanceCapUse(document, project(document)).some(({ isOver }) => isOver)).toBe(false);
    expect(best.amounts[0]).toBeLessThan(20);
    expect(best.amounts[0]).toBeGreaterThan(0);
    expect(best.amounts[1]).toBe(20);
    expect(binding).toContainEqual({ kind: 'guidanceCap', year: expect.any(Number) });
    expect(found(capped, plenty).best.amounts).toEqual([20, 20]);
  });

  test('norms: an intervention whose staff has too many takes no part, unless its caseload may move', () => {
    const staffed = places({
      id: 'billig',
      capacity: { kind: 'caseload', fte: 1, caseload: 30 },
      caseloadNorm: { min: 10, max: 20 },
      cost: { perFteYear: 100_000 },
    });
    const loaded = { ...scenario, interventions: [staffed, dear] };
    const size: Lever = { interventionId: 'billig', quantity: 'fte', least: 0, most: 1, step: 0.5 };
    const load: Lever = { interventionId: 'billig', quantity: 'caseload', least: 10, most: 30, step: 10 };
    const question: Question = { ...plenty, levers: [size, lever('dyr')], conditions: { withinNorm: true } };
    expect(found(loaded, question).best.amounts).toEqual([0, 20]);
    expect(found(loaded, question).today.broken).toEqual([
      { limit: { kind: 'norm', interventionId: 'billig' }, value: 0.5, allowed: 0 },
    ]);
    expect(found(loaded, { ...question, levers: [size, load, lever('dyr')] }).best.amounts).toEqual([1, 20, 20]);
    const fixed: Question = { ...question, levers: [{ ...size, least: 1 }, lever('dyr')] };
    expect(refused(loaded, fixed).faults).toMatchObject([{ limit: { kind: 'norm' }, alone: true }]);
  });

  test('target groups: no more places than are asked', () => {
    const { best, binding } = found(scenario, { ...plenty, groups: [{ segmentId: 'unge', mostPlaces: 12 }] });
    expect(best.amounts).toEqual([10, 20]);
    expect(binding).toContainEqual({ kind: 'group', segmentId: 'unge' });
  });
});

describe('a question that no mix answers', () => {
  test('what cannot be kept by itself is told with how near a mix comes', () => {
    const most = Math.max(
      ...[0, 5, 10, 15, 20].map(
        (amount) => project(mixDocument(scenario, plenty.levers, [amount, 0])).headline.net.municipality,
      ),
    );
    const { faults } = refused(scenario, { ...plenty, conditions: { netAtLeast: 10_000_000 } });
    expect(faults).toEqual([
      { limit: { kind: 'net' }, value: expect.closeTo(most, 2), allowed: 10_000_000, alone: true },
    ]);
  });

  test('what can be kept one by one but not together is told, each with how far it is passed without it', () => {
    const [needed] = [{ ...lever('dyr'), least: 20 }];
    const levers = [lever('billig'), needed];
    const withBoth = project(mixDocument(scenario, levers, [20, 20])).headline.net.municipality;
    const without = project(mixDocument(scenario, levers, [0, 20])).headline.net.municipality;
    expect(withBoth).toBeGreaterThan(without);
    const { faults } = refused(scenario, {
      ...plenty,
      levers,
      budget: { kind: 'total', amount: dearCost },
      conditions: { netAtLeast: Math.floor((withBoth + without) / 2) },
    });
    expect(faults.map(({ limit, alone }) => [limit.kind, alone])).toEqual([
      ['budget', false],
      ['net', false],
    ]);
    expect(faults[1]?.value).toBeCloseTo(without, 2);
  });
});

test('where nothing pays, the best is nothing at all', () => {
  const useless = { ...scenario, interventions: [{ ...cheap, effect: ratios(1, 1) }] };
  const question: Question = { ...plenty, levers: [lever('billig')], objective: 'netMunicipality' };
  const { best, gain, binding, today } = found(useless, question);
  expect(best).toMatchObject({ amounts: [0], objective: 0, cost: 0 });
  expect(gain).toBeCloseTo(-today.objective, 6);
  expect(gain).toBeGreaterThan(0);
  expect(binding).toEqual([]);
});
