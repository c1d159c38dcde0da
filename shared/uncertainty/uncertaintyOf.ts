import { byPayer, headlineAt } from '../model/headlineRow.ts';
import { type Columns, endAt, yearAt } from './columns.ts';
import { convergence } from './convergence.ts';
import { orNull, type Quantiles, seriesOf } from './quantiles.ts';
import type { HeadlineQuantiles, Sample, UncertaintyInDepth } from './uncertainty.ts';

/**
 * What the draws say, from the quantiles of all columns and the two headlines of every draw in their order.
 *
 * @param quantiles of column 0, 1 …
 */
export function uncertaintyOf(
  columns: Columns,
  seed: number,
  quantiles: readonly Quantiles[],
  sample: Sample,
): UncertaintyInDepth {
  const times = columns.months + 1;
  const series = (at: number, length: number) => seriesOf(quantiles.slice(at, at + length));
  const { netMunicipality, extraInEducationOrJob } = sample;
  return {
    draws: netMunicipality.length,
    seed,
    shareMunicipalGain: shareAbove(netMunicipality),
    headline: headlineQuantiles(quantiles),
    series: {
      supportDifference: series(columns.supportDifference, times),
      educationOrJobDifference: series(columns.educationOrJobDifference, times),
      cumulativeMunicipalNet: series(columns.cumulativeMunicipalNet, columns.months),
      observedEducationOrJob: series(columns.observedEducationOrJob, times),
    },
    stocks: {
      support: series(columns.support, times),
      educationOrJob: series(columns.educationOrJob, times),
    },
    end: {
      inEducation: quantiles[columns.end + endAt.inEducation] as Quantiles,
      inJob: quantiles[columns.end + endAt.inJob] as Quantiles,
      waiting: quantiles[columns.end + endAt.waiting] as Quantiles,
    },
    years: columns.years.map(({ year, from, to, at }) => ({
      year,
      months: to - from,
      programmeCost: quantiles[at + yearAt.programmeCost] as Quantiles,
      enrolled: quantiles[at + yearAt.enrolled] as Quantiles,
      net: byPayer((_, p) => quantiles[at + yearAt.net + p] as Quantiles),
      extraInEducationOrJob: quantiles[at + yearAt.extraInEducationOrJob] as Quantiles,
    })),
    sample,
    sorted: {
      netMunicipality: netMunicipality.toSorted(),
      extraInEducationOrJob: extraInEducationOrJob.toSorted(),
    },
    convergence: convergence(sample),
  };
}

/** Share (0–1) of the values above 0. */
export function shareAbove(values: Float64Array): number {
  let above = 0;
  for (let at = 0; at < values.length; at++) if ((values[at] as number) > 0) above++;
  return above / values.length;
}

function headlineQuantiles(quantiles: readonly Quantiles[]): HeadlineQuantiles {
  const at = (column: number) => quantiles[column] as Quantiles;
  return {
    extraInEducationOrJob: at(headlineAt.extraInEducationOrJob),
    supportMonthsAvoided: at(headlineAt.supportMonthsAvoided),
    programmeCost: at(headlineAt.programmeCost),
    net: byPayer((_, p) => at(headlineAt.net + p)),
    presentValue: byPayer((_, p) => at(headlineAt.presentValue + p)),
    breakEvenMonth: orNull(at(headlineAt.breakEvenMonth)),
    deepestDeficit: { amount: at(headlineAt.deficitAmount), month: orNull(at(headlineAt.deficitMonth)) },
    costPerExtraPerson: orNull(at(headlineAt.costPerExtraPerson)),
    enrolled: at(headlineAt.enrolled),
    paidHours: at(headlineAt.paidHours),
    publishedSaving: at(headlineAt.publishedSaving),
  };
}
