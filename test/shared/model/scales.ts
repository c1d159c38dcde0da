import type { Scenario } from '../../../shared/document/scenario.ts';
import { at } from './literal/at.ts';
import { byPayer } from './literal/series.ts';
import type { ByPayer, Payer, ProjectionJson, ScenarioSeries } from './literal/shape.ts';
import { sum } from './literal/sum.ts';

/** The documents of a projection; prices in them tell which sums its numbers are differences of. */
export interface Documents {
  scenario: Scenario;
  reference: Scenario;
}

/** The sums that headlines and years are differences of, scenario and reference together. */
export interface Scales {
  /** Persons in education or job in the month with most of them. */
  extra: number;
  supportMonths: number;
  /** Kroner of programme cost. */
  cost: number;
  kroner: ByPayer<number>;
  hours: number;
  /** Kroner, published savings counted without sign. */
  published: number;
}

/** Reads the scales off a projection that is trusted. */
export function scalesOf(trusted: ProjectionJson, documents: Documents): Scales {
  const both = [
    { series: trusted.scenario, document: documents.scenario },
    { series: trusted.reference, document: documents.reference },
  ];
  const persons = (series: ScenarioSeries) => series.education.map((n, time) => n + at(series.job, time));
  return {
    extra: sum(both.map(({ series }) => Math.max(...persons(series)))),
    supportMonths: sum(both.map(({ series }) => sum(series.support))),
    cost: sum(both.map(({ series }) => sum(series.programmeCost))),
    kroner: byPayer((payer) =>
      sum(both.map(({ series, document }) => sum(series.benefits.map((_, t) => kroner(series, document, payer, t))))),
    ),
    hours: sum(both.map(({ series }) => sum(series.paidHours))),
    published: sum(
      documents.scenario.interventions.map(
        (one, i) => Math.abs(one.publishedSavingPerPerson ?? 0) * sum(at(trusted.scenario.interventions, i).enrolled),
      ),
    ),
  };
}

/** What the money of one payer in month t adds up to when no sign lets its terms cancel. */
export function kroner(series: ScenarioSeries, document: Scenario, payer: Payer, t: number): number {
  const ordinary = fullOrdinaryCost(series, document, t);
  if (payer === 'municipalTime') return ordinary;
  const region = fullRegionCost(series, document, t);
  if (payer === 'region') return region;
  const { wagePerMonth, studyGrantPerMonth, hourlyWage } = document.economy;
  const earned =
    personMonths(series.job, t) * wagePerMonth +
    personMonths(series.education, t) * studyGrantPerMonth +
    at(series.paidHours, t) * hourlyWage;
  return earned + fullBenefits(series, document, t) + ordinary + at(series.programmeCost, t) + region;
}

/** Kroner of benefits and of what paid hours take from them, in month t. */
export function fullBenefits(series: ScenarioSeries, document: Scenario, t: number): number {
  const highest = Math.max(...document.segments.map((segment) => segment.benefitPerMonth));
  return highest * personMonths(series.support, t) + at(series.paidHours, t) * document.economy.benefitReductionPerHour;
}

/** Kroner of ordinary effort in month t if no intervention replaced any of it. */
export function fullOrdinaryCost(series: ScenarioSeries, document: Scenario, t: number): number {
  return Math.max(...document.segments.map((one) => one.ordinaryCostPerMonth ?? 0)) * personMonths(series.support, t);
}

/** Kroner that the region pays and saves in month t, counted without sign. */
function fullRegionCost(series: ScenarioSeries, document: Scenario, t: number): number {
  const byIntervention = document.interventions.map(
    (one, i) => Math.abs(one.regionCostPerParticipantMonth ?? 0) * at(at(series.interventions, i).occupied, t),
  );
  return sum(byIntervention);
}

function personMonths(stock: readonly number[], t: number): number {
  return (at(stock, t) + at(stock, t + 1)) / 2;
}
