import { type Quantiles, quantileNames, quantilesOf } from '../uncertainty/quantiles.ts';
import { drawBinomial } from '../uncertainty/random/binomial.ts';
import { hashName } from '../uncertainty/random/hashName.ts';
import { Stream } from '../uncertainty/random/stream.ts';
import { type CountLaw, lawOfPeriod } from './countLaw.ts';
import type { ExpectedDraws, SeriesDraws } from './expectedDraws.ts';
import { measureFacts } from './measure.ts';
import { monthSpan } from './monthSpan.ts';
import type { Period } from './period.ts';
import { lastMonthOf, periodsWithin } from './periods.ts';
import { type Series, seriesKey } from './series.ts';

/** What could be expected of a series in a period, in the unit of its measure. */
export interface ExpectedPoint {
  readonly period: Period;
  /** The central run. */
  readonly central: number;
  /** What the draws alone give: how unsure the plan is of its own numbers. */
  readonly model: Quantiles;
  /** What the municipality can come to count, chance included: the band that figures are held against. MODEL §7. */
  readonly withChance: Quantiles;
}

export interface ExpectedBand {
  readonly series: Series;
  /** Every month, then every whole quarter, in which the measure has a value. */
  readonly points: readonly ExpectedPoint[];
}

/** The bands of every series that was drawn. */
export function expectedBands(draws: ExpectedDraws): ExpectedBand[] {
  return draws.all.map((one) => expectedBand(draws, one));
}

/** The bands of one of the series that were drawn. */
export function expectedBand(draws: ExpectedDraws, one: SeriesDraws): ExpectedBand {
  const { startMonth, months } = draws;
  const periods = [...periodsWithin(startMonth, months, 'month'), ...periodsWithin(startMonth, months, 'quarter')];
  return { series: one.series, points: periods.flatMap((period) => pointAt(draws, one, period) ?? []) };
}

function pointAt(draws: ExpectedDraws, one: SeriesDraws, period: Period): ExpectedPoint | null {
  const span = monthSpan(period, draws.startMonth, draws.months);
  if (!span) return null;
  const law = lawOfPeriod(draws, one, span);
  if (law.divisor === 0) return null;
  const isFlow = measureFacts[one.series.measure].kind === 'flow';
  // A stream of its own for each series and period, so that no band hangs on which others there are.
  const name = `observed:${seriesKey(one.series)}:${isFlow ? period : lastMonthOf(period)}`;
  return {
    period,
    central: law.central / law.divisor,
    model: divided(quantilesOf(law.counts.slice()), law.divisor),
    withChance: divided(quantilesOf(withChance(law, name, draws.seed)), law.divisor),
  };
}

/** One count of every draw, by chance. MODEL §7. */
function withChance({ counts, persons }: CountLaw, name: string, seed: number): Float64Array {
  const key = hashName(name);
  const stream = new Stream();
  return counts.map((count, draw) => {
    const of = Math.max(persons[draw] as number, count);
    if (Number.isNaN(of)) return count;
    return of === 0 ? 0 : drawBinomial(stream.begin(key, seed, draw), Math.round(of), count / of);
  });
}

function divided(quantiles: Quantiles, by: number): Quantiles {
  return Object.fromEntries(quantileNames.map((name) => [name, quantiles[name] / by])) as unknown as Quantiles;
}
