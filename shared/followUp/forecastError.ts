import { binomialAtLeast, binomialAtMost } from './binomial.ts';
import { countedFigures } from './countedFigures.ts';
import type { ExpectedBand } from './expectedBands.ts';
import type { FollowUp } from './followUp.ts';
import type { Measure } from './measure.ts';
import type { Period } from './period.ts';
import { lastMonthOf } from './periods.ts';
import { type Series, seriesKey } from './series.ts';

/** How far a projection was from what was counted. Units are those of the measure. */
export interface ForecastError {
  readonly series: Series;
  readonly period: Period;
  readonly actual: number;
  /** The central run of the decided version. */
  readonly expected: number;
  /** actual − expected. */
  readonly error: number;
  /** error / expected; null where nothing was expected. */
  readonly relative: number | null;
  /** Whether it was within what eight of ten could be expected in. */
  readonly isInside: boolean;
}

/** The errors of every series and period that was counted, in the order of the bands and of time. */
export function forecastErrors(bands: readonly ExpectedBand[], followUp: FollowUp): ForecastError[] {
  return bands.flatMap(({ series, points }) =>
    countedFigures(followUp, series).flatMap(({ period, value }) => {
      const point = points.find((one) => one.period === period);
      if (!point) return [];
      const error = value - point.central;
      return [
        {
          series,
          period,
          actual: value,
          expected: point.central,
          error,
          relative: point.central === 0 ? null : error / point.central,
          isInside: value >= point.withChance.p10 && value <= point.withChance.p90,
        },
      ];
    }),
  );
}

/** An error of one of several scenarios. */
export interface ScenarioError extends ForecastError {
  readonly scenarioId: string;
}

/** How right a municipality has been about one measure. */
export interface ForecastRecord {
  readonly measure: Measure;
  readonly scenarios: number;
  /** Series over all scenarios. */
  readonly series: number;
  readonly count: number;
  /** In the unit of the measure: above 0 where more was counted than expected. */
  readonly meanError: number;
  readonly meanAbsolute: number;
  /** The same as shares of what was expected; null where some of it was nothing. */
  readonly meanRelative: number | null;
  readonly meanAbsoluteRelative: number | null;
  /** How many of `count` were within what eight of ten could be expected in. */
  readonly inside: number;
  /**
   * Whether the bands have kept their promise, judged by the latest figure of each series, since the figures of one
   * series follow each other. `few`: too few series to say; `tooNarrow` and `tooWide`: so few, or so many, were inside
   * as would be seen in at most 1 of 20 municipalities whose bands are right.
   */
  readonly code: 'few' | 'asPromised' | 'tooNarrow' | 'tooWide';
}

/** Series below which a count of those inside says nothing. */
const FEW = 10;
const PROMISED = 0.8;
const RARE = 0.05;

/** The record of every measure that something was counted of, in the order in which they come. */
export function forecastRecords(errors: readonly ScenarioError[]): ForecastRecord[] {
  const measures = [...new Set(errors.map(({ series }) => series.measure))];
  return measures.map((measure) =>
    recordOf(
      measure,
      errors.filter(({ series }) => series.measure === measure),
    ),
  );
}

function recordOf(measure: Measure, errors: readonly ScenarioError[]): ForecastRecord {
  const latest = latestOfEach(errors);
  const relative = errors.map((one) => one.relative).filter((one) => one !== null);
  const isRelative = relative.length === errors.length;
  return {
    measure,
    scenarios: new Set(errors.map(({ scenarioId }) => scenarioId)).size,
    series: latest.length,
    count: errors.length,
    meanError: mean(errors.map(({ error }) => error)),
    meanAbsolute: mean(errors.map(({ error }) => Math.abs(error))),
    meanRelative: isRelative ? mean(relative) : null,
    meanAbsoluteRelative: isRelative ? mean(relative.map(Math.abs)) : null,
    inside: errors.filter(({ isInside }) => isInside).length,
    code: codeOf(latest.length, latest.filter(({ isInside }) => isInside).length),
  };
}

function latestOfEach(errors: readonly ScenarioError[]): ScenarioError[] {
  const latest = new Map<string, ScenarioError>();
  for (const one of errors) {
    const key = `${one.scenarioId}/${seriesKey(one.series)}`;
    const known = latest.get(key);
    if (!known || lastMonthOf(known.period) <= lastMonthOf(one.period)) latest.set(key, one);
  }
  return [...latest.values()];
}

function codeOf(series: number, inside: number): ForecastRecord['code'] {
  if (series < FEW) return 'few';
  if (binomialAtMost(inside, series, PROMISED) <= RARE) return 'tooNarrow';
  if (binomialAtLeast(inside, series, PROMISED) <= RARE) return 'tooWide';
  return 'asPromised';
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
