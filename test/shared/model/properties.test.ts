import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Capacity, Intervention } from '../../../shared/document/intervention.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { project } from '../../../shared/model/project.ts';
import { between, share } from '../arbitraries/numbers.ts';
import { runs } from '../arbitraries/runs.ts';
import { scenario, scenarioWith } from '../arbitraries/scenario.ts';
import { disagreements } from './disagreements.ts';
import { at } from './literal/at.ts';
import type { Headline, ScenarioSeries } from './literal/shape.ts';
import { sum } from './literal/sum.ts';
import { splitSegment, timesPlaces } from './resized.ts';

/** MODEL §10, line by line, and the identities that §5 and §6 state in passing. */

const DOCUMENTS = 100;
const withIntervention = scenarioWith({ interventions: 1 });
const withoutEffort = ({ ordinaryEffort: _, ...rest }: Scenario): Scenario => rest;

function expectClose(actual: readonly number[], expected: readonly number[], scale: number, what: string): void {
  for (const [t, value] of expected.entries()) {
    const off = Math.abs(at(actual, t) - value);
    expect(off, `${what}[${t}]: ${at(actual, t)} for ${value}`).toBeLessThanOrEqual(1e-9 * Math.max(scale, 1e-9));
  }
  expect(actual.length).toBe(expected.length);
}

const personsIn = (document: Scenario) =>
  sum(document.segments.map((one) => one.persons + one.inflowPerMonth * document.horizonMonths));

test('MODEL §10: nobody is lost', () => {
  fc.assert(
    fc.property(scenario, (document) => {
      const persons = sum(document.segments.map((one) => one.persons));
      const inflow = sum(document.segments.map((one) => one.inflowPerMonth));
      const projection = project(document);
      for (const series of [projection.scenario, projection.reference]) {
        const everybody = series.support.map(
          (n, time) => n + at(series.education, time) + at(series.job, time) + at(series.left, time),
        );
        const arrived = everybody.map((_, time) => persons + inflow * time);
        expectClose(everybody, arrived, personsIn(document), 'everybody');
      }
    }),
    runs(DOCUMENTS),
  );
});

describe('MODEL §10: no interventions', () => {
  test('scenario = reference, every headline 0, break-even in month 1, the rest null', () => {
    fc.assert(
      fc.property(scenario, (document) => {
        const projection = project({ ...document, interventions: [] });
        expect(projection.scenario).toEqual(projection.reference);
        for (const headline of [projection.headline, projection.cautious]) expectNothing(headline);
        expect(projection.checks).toEqual([]);
      }),
      runs(50),
    );
  });

  function expectNothing(headline: Headline): void {
    const { breakEvenMonth, costPerExtraPerson, deepestDeficit, net, presentValue, ...numbers } = headline;
    expect({ breakEvenMonth, costPerExtraPerson, month: deepestDeficit.month }).toEqual({
      breakEvenMonth: 1,
      costPerExtraPerson: null,
      month: null,
    });
    const all = { ...numbers, deficit: deepestDeficit.amount, ...net };
    for (const [name, value] of [...Object.entries(all), ...Object.entries(presentValue)]) {
      expect(value === 0, `${name} is ${value}`).toBe(true);
    }
  }
});

describe('MODEL §10: κ = 0 or HR = 1', () => {
  const none: Record<string, (one: Intervention) => Intervention> = {
    'κ = 0': (one) => ({ ...one, causalShare: 0 }),
    'HR = 1': (one) => ({ ...one, causalShare: 1, effect: withoutEffect(one) }),
  };

  function withoutEffect({ effect }: Intervention): Intervention['effect'] {
    switch (effect.kind) {
      case 'transition':
        return { ...effect, treated: effect.control };
      case 'either':
      case 'retention':
        return { ...effect, treated: effect.control };
      case 'hazardRatio':
        return { ...effect, toEducation: 1, toJob: 1 };
      case 'paidHours':
        return { ...effect, points: effect.points.map(([month]) => [month, 0]) };
      case 'none':
        return effect;
    }
  }

  test.each(Object.entries(none))('%s: people are where they are without it', (_, change) => {
    fc.assert(
      fc.property(withIntervention, (document) => {
        const projection = project({ ...document, interventions: document.interventions.map(change) });
        for (const stock of ['support', 'education', 'job', 'left'] as const) {
          expectClose(projection.scenario[stock], projection.reference[stock], personsIn(document), stock);
        }
        expect(sum(projection.scenario.paidHours)).toBe(0);
        for (const headline of [projection.headline, projection.cautious]) {
          expect(Math.abs(headline.extraInEducationOrJob)).toBeLessThanOrEqual(1e-9 * personsIn(document) + 1e-9);
        }
      }),
      runs(DOCUMENTS),
    );
  });

  test.each(Object.entries(none))(
    '%s: costs and replaced ordinary effort stay, and are all that is left',
    (_, change) => {
      fc.assert(
        fc.property(withIntervention, (document) => {
          const {
            scenario: mine,
            reference,
            headline,
          } = project({
            ...document,
            interventions: document.interventions.map(change),
          });
          const replaced = sum(reference.ordinaryCost) - sum(mine.ordinaryCost);
          const scale = Math.abs(sum(reference.payers.citizens)) + sum(reference.benefits) + sum(mine.programmeCost);
          const cashed = document.economy.cashableOrdinaryShare ?? 0;
          const paid = sum(
            document.interventions.map(
              (one, i) => sum(at(mine.interventions, i).cost) * (1 - (one.stateSubsidyShare ?? 0)),
            ),
          );
          const { municipality, municipalTime, citizens } = headline.net;
          expectClose([municipality], [cashed * replaced - paid], scale, 'municipality');
          expectClose([municipalTime], [(1 - cashed) * replaced], scale + replaced, 'municipalTime');
          expectClose([citizens], [0], scale, 'citizens');
          expectClose([headline.programmeCost], [sum(mine.programmeCost)], scale, 'cost');
        }),
        runs(DOCUMENTS),
      );
    },
  );
});

describe('MODEL §10: capacity', () => {
  const single = withIntervention.map((document) => ({
    ...withoutEffort(document),
    interventions: document.interventions.slice(0, 1),
  }));
  const only = (document: Scenario) => at(document.interventions, 0);
  const withCapacity = (document: Scenario, capacity: Capacity): Scenario => ({
    ...document,
    interventions: [{ ...only(document), capacity }],
  });

  test('more places never give fewer enrolled in total, for a single intervention', () => {
    fc.assert(
      fc.property(single, between(1, 4), (document, factor) => {
        const more = withCapacity(document, timesPlaces(only(document).capacity, factor));
        const before = project(document).headline.enrolled;
        expect(project(more).headline.enrolled).toBeGreaterThanOrEqual(before * (1 - 1e-9));
      }),
      runs(DOCUMENTS),
    );
  });

  test('a higher caseload within the norm never gives fewer places', () => {
    fc.assert(
      fc.property(single, between(0, 10), share, share, (document, fte, a, b) => {
        const max = 30;
        const [low, high] = [Math.min(a, b) * max + 1e-3, Math.max(a, b) * max + 1e-3];
        const placesAt = (caseload: number) => {
          const changed = withCapacity(document, { kind: 'caseload', fte, caseload: Math.min(max, caseload) });
          const [one] = changed.interventions;
          const normed = { ...changed, interventions: one ? [{ ...one, caseloadNorm: { min: 0, max } }] : [] };
          return at(project(normed).scenario.interventions, 0).places;
        };
        const fewer = placesAt(low);
        for (const [t, places] of placesAt(high).entries()) expect(places).toBeGreaterThanOrEqual(at(fewer, t));
      }),
      runs(50),
    );
  });

  test('occupied ≤ places in every month from ramp-up until endMonth', () => {
    fc.assert(
      fc.property(withIntervention, (document) => {
        const { interventions } = project(document).scenario;
        for (const [i, { startMonth, endMonth = document.horizonMonths }] of document.interventions.entries()) {
          const { places, occupied } = at(interventions, i);
          for (const [t, persons] of occupied.entries()) {
            if (t < startMonth || t >= endMonth) continue;
            expect(persons, `month ${t} of intervention ${i}`).toBeLessThanOrEqual(at(places, t) * (1 + 1e-9));
          }
        }
      }),
      runs(DOCUMENTS),
    );
  });
});

describe('MODEL §10: doubling all persons, inflow and capacity', () => {
  const doubled = (document: Scenario): Scenario => ({
    ...document,
    segments: document.segments.map((one) => ({
      ...one,
      persons: 2 * one.persons,
      inflowPerMonth: 2 * one.inflowPerMonth,
    })),
    interventions: document.interventions.map((one) => ({ ...one, capacity: timesPlaces(one.capacity, 2) })),
  });
  const withoutFixed = (document: Scenario): Scenario => ({
    ...document,
    interventions: document.interventions.map((one) => ({
      ...one,
      cost: { ...one.cost, startup: 0, fixedPerYear: 0 },
    })),
  });
  const twice = (series: ScenarioSeries) => JSON.parse(JSON.stringify(series), timesTwo) as ScenarioSeries;
  const timesTwo = (_: string, value: unknown) => (typeof value === 'number' ? 2 * value : value);

  test('doubles every flow and every krone', () => {
    fc.assert(
      fc.property(withIntervention.map(withoutEffort).map(withoutFixed), (document) => {
        const once = project(document);
        const expected = {
          ...once,
          scenario: twice(once.scenario),
          reference: twice(once.reference),
          headline: doubledHeadline(once.headline),
          years: once.years.map((year) => ({ ...year, ...doubledYear(year) })),
          cautious: doubledHeadline(once.cautious),
        };
        const large = doubled(document);
        const documents = { scenario: large, reference: { ...large, interventions: [] } };
        const found = disagreements(project(large), expected, documents);
        expect(found.filter((place) => !/breakEvenMonth|deepestDeficit\.month/.test(place))).toEqual([]);
      }),
      runs(DOCUMENTS),
    );
  });

  test('but not startup and fixed costs, which stay as they are', () => {
    fc.assert(
      fc.property(withIntervention.map(withoutEffort), (document) => {
        const costOf = (one: Scenario) => project(one).scenario.programmeCost;
        const once = costOf(document);
        const growing = costOf(withoutFixed(document));
        const expected = once.map((cost, t) => cost + at(growing, t));
        expectClose(costOf(doubled(document)), expected, Math.max(...expected), 'programmeCost');
      }),
      runs(100),
    );
  });

  function doubledHeadline(headline: Headline): Headline {
    const { breakEvenMonth, costPerExtraPerson, deepestDeficit, ...numbers } = headline;
    const larger = JSON.parse(JSON.stringify(numbers), timesTwo) as typeof numbers;
    const deficit = { amount: 2 * deepestDeficit.amount, month: deepestDeficit.month };
    return { ...larger, breakEvenMonth, costPerExtraPerson, deepestDeficit: deficit };
  }

  function doubledYear<Y extends { year: number; months: number }>(year: Y): Y {
    const { year: calendar, months, ...numbers } = year;
    return { ...(JSON.parse(JSON.stringify(numbers), timesTwo) as Y), year: calendar, months };
  }
});

test('MODEL §10: splitting a segment into two changes no total', () => {
  fc.assert(
    fc.property(withIntervention, fc.nat(2), share, (document, index, part) => {
      const g = index % document.segments.length;
      const split = splitSegment(document, g, part);
      const documents = { scenario: document, reference: { ...document, interventions: [] } };
      const whole = { ...project(document), checks: [] };
      expect(disagreements({ ...project(split), checks: [] }, whole, documents)).toEqual([]);
    }),
    runs(DOCUMENTS),
  );
});

test('MODEL §5: society is wages less ordinary effort and cost, with what the region pays: the transfers cancel', () => {
  fc.assert(
    fc.property(scenario, (document) => {
      const { scenario: mine } = project(document);
      const { wagePerMonth, hourlyWage } = document.economy;
      const society = mine.payers.society.map((_, t) => {
        const wages = ((at(mine.job, t) + at(mine.job, t + 1)) / 2) * wagePerMonth + at(mine.paidHours, t) * hourlyWage;
        return wages - at(mine.ordinaryCost, t) - at(mine.programmeCost, t) + at(mine.payers.region, t);
      });
      const gross = sum(Object.values(mine.payers).map((flow) => sum(flow.map(Math.abs)))) + sum(mine.benefits);
      expectClose(mine.payers.society, society, gross, 'society');
    }),
    runs(100),
  );
});

test('MODEL §6: the budget years add up to the headlines', () => {
  fc.assert(
    fc.property(scenario, (document) => {
      const { years, headline, months, scenario: mine } = project(document);
      expect(sum(years.map((year) => year.months))).toBe(months);
      expectClose(
        [sum(years.map((year) => year.programmeCost))],
        [headline.programmeCost],
        headline.programmeCost,
        'cost',
      );
      expectClose([sum(years.map((year) => year.enrolled))], [headline.enrolled], headline.enrolled, 'enrolled');
      const gross = sum(Object.values(mine.payers).map((flow) => sum(flow.map(Math.abs))));
      for (const payer of ['municipality', 'municipalTime', 'state', 'region', 'citizens', 'society'] as const) {
        expectClose([sum(years.map((year) => year.net[payer]))], [headline.net[payer]], gross, payer);
      }
      expect(at(years, years.length - 1).extraInEducationOrJob).toBe(headline.extraInEducationOrJob);
    }),
    runs(100),
  );
});
