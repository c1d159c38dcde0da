import { describe, expect, it } from 'vitest';
import { expectedBands } from '../../../shared/followUp/expectedBands.ts';
import { drawExpected } from '../../../shared/followUp/expectedDraws.ts';
import type { FollowUp } from '../../../shared/followUp/followUp.ts';
import {
  type ForecastError,
  forecastErrors,
  forecastRecords,
  type ScenarioError,
} from '../../../shared/followUp/forecastError.ts';
import type { Series } from '../../../shared/followUp/series.ts';
import { aFigure, liveTown } from './liveTown.ts';
import { town } from './town.ts';
import { shareError, shareOf } from './within.ts';

const scenario = town();
const settled: Series = { measure: 'educationOrJob', place: { level: 'all' } };
const bands = expectedBands(drawExpected(scenario, [settled], { draws: 500, seed: 1 }));
const pointIn = (period: string) => {
  const point = bands[0]?.points.find((one) => one.period === period);
  if (!point) throw new Error(period);
  return point;
};

function anError(changes: Partial<ScenarioError> = {}): ScenarioError {
  const one: ForecastError = {
    series: settled,
    period: '2027-06',
    actual: 90,
    expected: 100,
    error: -10,
    relative: -0.1,
    isInside: true,
  };
  return { ...one, scenarioId: 'a', ...changes };
}

/** So many scenarios with one series each, of which some were inside. */
const many = (count: number, inside: number) =>
  Array.from({ length: count }, (_, at) => anError({ scenarioId: `s${at}`, isInside: at < inside }));

describe('the error of a forecast', () => {
  it('is signed, relative to what was expected, and known for every period that was counted', () => {
    const followUp: FollowUp = {
      revision: null,
      targets: [],
      figures: [aFigure(settled, '2027-06', 40), aFigure(settled, '2027-07', null), aFigure(settled, '2027-Q4', 300)],
    };
    const [first, second, ...others] = forecastErrors(bands, followUp);
    const expected = pointIn('2027-06').central;
    expect(others).toEqual([]);
    expect(first).toMatchObject({ period: '2027-06', actual: 40, error: 40 - expected, isInside: true });
    expect(first?.relative).toBeCloseTo(40 / expected - 1, 12);
    expect(second).toMatchObject({ period: '2027-Q4', actual: 300, isInside: false });
  });

  it('is inside of what eight of ten fall in for eight of ten municipalities', () => {
    const count = 200;
    const errors = Array.from({ length: count }, (_, number) =>
      forecastErrors(bands, liveTown(scenario, 20_273, number, 6).followUp).find(({ period }) => period === '2027-06'),
    );
    const inside = shareOf(errors, (one) => one?.isInside === true);
    // Whole persons on the edge are inside.
    expect(inside).toBeGreaterThanOrEqual(0.8 - shareError(0.8, count, 500));
    expect(inside).toBeLessThanOrEqual(0.8 + shareError(0.8, count, 500) + 0.05);
  });
});

describe('how right a municipality has been', () => {
  it('is the mean with and without sign, by measure and over scenarios', () => {
    const [record, ...others] = forecastRecords([
      anError(),
      anError({ scenarioId: 'b', actual: 130, error: 30, relative: 0.3, isInside: false }),
    ]);
    expect(others).toEqual([]);
    expect(record).toMatchObject({ measure: 'educationOrJob', scenarios: 2, series: 2, count: 2, inside: 1 });
    expect(record?.meanError).toBeCloseTo(10, 12);
    expect(record?.meanAbsolute).toBeCloseTo(20, 12);
    expect(record?.meanRelative).toBeCloseTo(0.1, 12);
    expect(record?.meanAbsoluteRelative).toBeCloseTo(0.2, 12);
  });

  it('has no relative error where nothing was expected', () => {
    const [record] = forecastRecords([anError(), anError({ expected: 0, relative: null })]);
    expect(record).toMatchObject({ meanRelative: null, meanAbsoluteRelative: null });
  });

  it('is not said of fewer than ten series, however many figures they have', () => {
    const months = Array.from({ length: 24 }, (_, at) =>
      anError({ period: `2027-${String((at % 12) + 1).padStart(2, '0')}`, isInside: false }),
    );
    expect(forecastRecords(months)[0]).toMatchObject({ count: 24, series: 1, code: 'few' });
    expect(forecastRecords(many(9, 0))[0]?.code).toBe('few');
  });

  it('calls bands too narrow or too wide only where so few or so many inside would be rare', () => {
    // Of 20, 12 or fewer are inside in 3 of 100 cases when eight of ten are to be, and all 20 in 1 of 100.
    expect(forecastRecords(many(20, 12))[0]?.code).toBe('tooNarrow');
    expect(forecastRecords(many(20, 13))[0]?.code).toBe('asPromised');
    expect(forecastRecords(many(20, 19))[0]?.code).toBe('asPromised');
    expect(forecastRecords(many(20, 20))[0]?.code).toBe('tooWide');
  });

  it('judges each series by its latest figure', () => {
    const early = many(20, 0).map((one) => ({ ...one, period: '2027-03' }));
    expect(forecastRecords([...many(20, 16), ...early])[0]).toMatchObject({
      count: 40,
      inside: 16,
      code: 'asPromised',
    });
  });
});
