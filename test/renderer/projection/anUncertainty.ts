import { byPayer } from '../../../shared/model/headlineRow.ts';
import type { Projection } from '../../../shared/model/projection.ts';
import type { Quantiles } from '../../../shared/uncertainty/quantiles.ts';
import type { UncertaintyInDepth } from '../../../shared/uncertainty/uncertainty.ts';

/** Around a number: a tenth less and more hold 80 of 100, a fifth 95. */
function around(value: number): Quantiles {
  const at = (share: number) => value + Math.abs(value) * share;
  return { p2_5: at(-0.2), p10: at(-0.1), p50: value, p90: at(0.1), p97_5: at(0.2) };
}

function aroundAll(values: readonly number[]): Quantiles<number[]> {
  const each = values.map(around);
  const pick = (name: keyof Quantiles) => each.map((one) => one[name]);
  return { p2_5: pick('p2_5'), p10: pick('p10'), p50: pick('p50'), p90: pick('p90'), p97_5: pick('p97_5') };
}

/** Ranges around a projection's own numbers, to be shown; no draws were made. */
export function anUncertainty({ headline, scenario, reference, years }: Projection): UncertaintyInDepth {
  const settled = scenario.education.map((persons, t) => persons + (scenario.job[t] ?? 0));
  const without = reference.education.map((persons, t) => persons + (reference.job[t] ?? 0));
  let sum = 0;
  const cumulative = scenario.payers.municipality.map((kroner, t) => {
    sum += kroner - (reference.payers.municipality[t] ?? 0);
    return sum;
  });
  const stocks = { support: aroundAll(scenario.support), educationOrJob: aroundAll(settled) };
  const sample = { netMunicipality: new Float64Array(1), extraInEducationOrJob: new Float64Array(1) };
  return {
    draws: 1000,
    seed: 1,
    shareMunicipalGain: 0.3,
    headline: {
      extraInEducationOrJob: around(headline.extraInEducationOrJob),
      supportMonthsAvoided: around(headline.supportMonthsAvoided),
      programmeCost: around(headline.programmeCost),
      net: byPayer((payer) => around(headline.net[payer])),
      presentValue: byPayer((payer) => around(headline.presentValue[payer])),
      breakEvenMonth: { p2_5: 2, p10: 3, p50: 5, p90: null, p97_5: null },
      deepestDeficit: { amount: around(headline.deepestDeficit.amount), month: around(1) },
      costPerExtraPerson: around(headline.costPerExtraPerson ?? 1),
      enrolled: around(headline.enrolled),
      paidHours: around(headline.paidHours),
      publishedSaving: around(headline.publishedSaving),
    },
    series: {
      supportDifference: aroundAll(scenario.support),
      educationOrJobDifference: aroundAll(settled.map((persons, t) => persons - (without[t] ?? 0))),
      cumulativeMunicipalNet: aroundAll(cumulative),
      observedEducationOrJob: aroundAll(settled),
    },
    stocks,
    end: {
      inEducation: around((scenario.education.at(-1) ?? 0) - (reference.education.at(-1) ?? 0)),
      inJob: around((scenario.job.at(-1) ?? 0) - (reference.job.at(-1) ?? 0)),
      waiting: around(scenario.waiting.at(-1) ?? 0),
    },
    years: years.map((year) => ({
      ...year,
      programmeCost: around(year.programmeCost),
      enrolled: around(year.enrolled),
      net: byPayer((payer) => around(year.net[payer])),
      extraInEducationOrJob: around(year.extraInEducationOrJob),
    })),
    sample,
    sorted: sample,
    convergence: [],
  };
}
