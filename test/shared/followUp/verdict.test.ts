import { describe, expect, it } from 'vitest';
import type { ActualFigure } from '../../../shared/followUp/actualFigure.ts';
import { followUpBoard } from '../../../shared/followUp/board.ts';
import { drawExpected } from '../../../shared/followUp/expectedDraws.ts';
import { expectedBands } from '../../../shared/followUp/expectedBands.ts';
import type { FollowUp } from '../../../shared/followUp/followUp.ts';
import { everySeries, type Series } from '../../../shared/followUp/series.ts';
import { type SeriesVerdict, verdicts } from '../../../shared/followUp/verdict.ts';
import { aFigure } from './liveTown.ts';
import { town } from './town.ts';

const scenario = town();
const expected = drawExpected(scenario, everySeries(scenario), { draws: 300, seed: 1 });
const settled: Series = { measure: 'educationOrJob', place: { level: 'all' } };
const of = (measure: Series['measure']): Series => ({ measure, place: { level: 'intervention', id: 'vejledning' } });
const bandOf = (series: Series) => {
  const found = expectedBands({
    ...expected,
    all: expected.all.filter((one) => one.series.measure === series.measure),
  });
  return (period: string) => {
    const band = found.find((one) => one.series.place.level === series.place.level);
    const point = band?.points.find((one) => one.period === period);
    if (!point) throw new Error(period);
    return point;
  };
};
const followUp = (...figures: ActualFigure[]): FollowUp => ({ revision: null, targets: [], figures });
const only = (...figures: ActualFigure[]): SeriesVerdict => {
  const [one] = verdicts(expected, followUp(...figures));
  if (!one) throw new Error('no verdict');
  return one;
};

describe('a verdict', () => {
  it('is the difference to the central run, with twice the smaller tail as its chance', () => {
    const { central } = bandOf(settled)('2027-06');
    const { latest } = only(aFigure(settled, '2027-06', 40));
    expect(latest).toMatchObject({ period: '2027-06', value: 40, difference: 40 - central, code: 'expected' });
    expect(latest.chance).toBeGreaterThan(0.2);
    expect(latest.corrected).toBe(latest.chance);
  });

  it('is outside of what eight of ten fall in where its chance is below 2 of 10', () => {
    const { withChance } = bandOf(settled)('2027-06');
    expect(only(aFigure(settled, '2027-06', Math.floor(withChance.p10) - 3)).latest.chance).toBeLessThan(0.2);
    expect(only(aFigure(settled, '2027-06', Math.ceil(withChance.p10) + 2)).latest.chance).toBeGreaterThan(0.2);
    expect(only(aFigure(settled, '2027-06', Math.ceil(withChance.p90) + 3)).latest).toMatchObject({ isGood: true });
  });

  it('takes a gap for a gap and never for 0', () => {
    expect(verdicts(expected, followUp(aFigure(settled, '2027-06', null)))).toEqual([]);
    const withGap = only(
      aFigure(settled, '2027-03', 25),
      aFigure(settled, '2027-04', null),
      aFigure(settled, '2027-05', 38),
    );
    expect(withGap.periods.map(({ period }) => period)).toEqual(['2027-03', '2027-05']);
  });

  it('so far is the sum of a flow and the mean of a stock, over the periods that were counted', () => {
    const flow = only(aFigure(of('enrolled'), '2027-02', 30), aFigure(of('enrolled'), '2027-05', 4));
    const enrolled = bandOf(of('enrolled'));
    expect(flow.soFar?.value).toBe(34);
    expect(flow.soFar?.expected).toBeCloseTo(enrolled('2027-02').central + enrolled('2027-05').central, 9);

    const stock = only(aFigure(settled, '2027-03', 20), aFigure(settled, '2027-06', 50));
    const atEnd = bandOf(settled);
    expect(stock.soFar).toMatchObject({ value: 35, from: '2027-03', to: '2027-06' });
    expect(stock.soFar?.expected).toBeCloseTo((atEnd('2027-03').central + atEnd('2027-06').central) / 2, 9);
    expect(only(aFigure(settled, '2027-03', 20)).soFar).toBeNull();
  });

  it('counts a month once where its quarter is written as well', () => {
    const months = [aFigure(of('enrolled'), '2027-01', 30), aFigure(of('enrolled'), '2027-02', 30)];
    const { periods, soFar } = only(
      ...months,
      aFigure(of('enrolled'), '2027-Q1', 80),
      aFigure(of('enrolled'), '2027-Q2', 20),
    );
    expect(periods.map(({ period }) => period)).toEqual(['2027-01', '2027-02', '2027-Q2']);
    expect(soFar?.value).toBe(80);
  });

  it('weighs a caseload by the posts that it is divided among', () => {
    const { latest, soFar } = only(aFigure(of('caseload'), '2027-01', 14), aFigure(of('caseload'), '2027-02', 13.8));
    expect(latest).toMatchObject({ isGood: null, code: 'expected' });
    // 2,5 posts with 14 each and 5 with 13,8.
    expect(soFar?.value).toBeCloseTo((2.5 * 14 + 5 * 13.8) / 7.5, 9);
  });

  it('of kroner says no chance where nothing about them is unsure', () => {
    const { uncertainty: _, ...rest } = scenario;
    const sure = { ...rest, uncertainty: { costSpread: 0 }, interventions: scenario.interventions };
    const draws = drawExpected(sure, [{ measure: 'cost', place: { level: 'all' } }], { draws: 100, seed: 1 });
    const [cost] = verdicts(draws, followUp(aFigure({ measure: 'cost', place: { level: 'all' } }, '2027-06', 1)));
    expect(cost?.latest).toMatchObject({ chance: null, corrected: null, code: 'unknown', isGood: true });
    const unsure = only(aFigure({ measure: 'cost', place: { level: 'all' } }, '2027-06', 400_000));
    expect(unsure.latest).toMatchObject({ isGood: false, code: 'alarm' });
  });

  it('is corrected for all looks of the board together', () => {
    const low = bandOf(settled)('2027-06').withChance.p2_5 - 2;
    const alone = only(aFigure(settled, '2027-06', Math.floor(low))).latest;
    const [among] = verdicts(
      expected,
      followUp(
        aFigure(settled, '2027-06', Math.floor(low)),
        aFigure(of('enrolled'), '2027-06', Math.round(bandOf(of('enrolled'))('2027-06').central)),
        aFigure(of('completed'), '2027-06', Math.round(bandOf(of('completed'))('2027-06').central)),
      ),
    );
    expect(among?.latest.chance).toBe(alone.chance);
    expect(among?.latest.corrected).toBeCloseTo(3 * (alone.chance ?? 1), 9);
  });
});

describe('the board of caseload and flow', () => {
  it('has a row for each place that was counted, with its movement, norm and good results', () => {
    const high = Math.ceil(bandOf(of('completed'))('2027-06').withChance.p97_5) + 3;
    const board = followUpBoard(
      scenario,
      verdicts(
        expected,
        followUp(
          aFigure(settled, '2027-05', 30),
          aFigure(settled, '2027-06', 41),
          aFigure(of('completed'), '2027-06', high),
          aFigure(of('caseload'), '2027-06', 16),
          aFigure({ measure: 'cost', place: { level: 'all' } }, '2027-06', 200_000),
        ),
      ),
    );
    expect(board.map(({ place }) => place.level)).toEqual(['all', 'intervention']);
    expect(board[0]?.cells).toMatchObject([{ measure: 'educationOrJob', change: 11, isGoodResult: false }]);
    expect(board[1]?.norm).toEqual({ min: 12, max: 15, code: 'above' });
    const completed = board[1]?.cells.find(({ measure }) => measure === 'completed');
    expect(completed).toMatchObject({ change: null, isGoodResult: true });
  });
});
