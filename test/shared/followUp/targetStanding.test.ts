import { describe, expect, it } from 'vitest';
import { expectedBands } from '../../../shared/followUp/expectedBands.ts';
import { drawExpected } from '../../../shared/followUp/expectedDraws.ts';
import { everySeries, type Series } from '../../../shared/followUp/series.ts';
import type { Target } from '../../../shared/followUp/target.ts';
import { targetStandings } from '../../../shared/followUp/targetStanding.ts';
import { aFigure } from './liveTown.ts';
import { town } from './town.ts';

const scenario = town();
const draws = drawExpected(scenario, everySeries(scenario), { draws: 300, seed: 1 });
const settled: Series = { measure: 'educationOrJob', place: { level: 'all' } };
const support: Series = { measure: 'support', place: { level: 'all' } };

function target(series: Series, value: number, period = '2027-06'): Target {
  return { id: 'm', ...series, period, value, body: 'Byrådet', decidedOn: null, note: '', from: 'byHand' };
}

function standing(one: Target, ...figures: Parameters<typeof aFigure>[]) {
  const [found] = targetStandings(draws, {
    revision: null,
    targets: [one],
    figures: figures.map((figure) => aFigure(...figure)),
  });
  if (!found) throw new Error('no standing');
  return found;
}

describe('how it stands with a target', () => {
  it('is reached from above or from below as the measure has it', () => {
    expect(standing(target(settled, 40), [settled, '2027-06', 40])).toMatchObject({
      actual: 40,
      gap: 0,
      isReached: true,
    });
    expect(standing(target(settled, 40), [settled, '2027-06', 39])).toMatchObject({ gap: -1, isReached: false });
    expect(standing(target(support, 250), [support, '2027-06', 240])).toMatchObject({ gap: -10, isReached: true });
    const caseload: Series = { measure: 'caseload', place: { level: 'intervention', id: 'vejledning' } };
    expect(standing(target(caseload, 14), [caseload, '2027-06', 15])).toMatchObject({
      isReached: null,
      chanceToReach: null,
    });
  });

  it('is not known while its own period is not counted; a quarter is known by its months', () => {
    expect(standing(target(settled, 40), [settled, '2027-05', 60])).toMatchObject({
      actual: null,
      gap: null,
      isReached: null,
    });
    expect(standing(target(settled, 40, '2027-Q2'), [settled, '2027-06', 41])).toMatchObject({
      actual: 41,
      isReached: true,
    });
  });

  it('has the chance that the plan and chance give it', () => {
    const point = expectedBands(draws)
      .find(({ series }) => series.measure === 'educationOrJob' && series.place.level === 'all')
      ?.points.find(({ period }) => period === '2027-06');
    if (!point) throw new Error('not expected');
    const { expected, chanceToReach } = standing(target(settled, point.withChance.p90));
    expect(expected).toBeCloseTo(point.central, 9);
    expect(chanceToReach).toBeGreaterThan(0.05);
    expect(chanceToReach).toBeLessThan(0.2);
    expect(standing(target(settled, 0)).chanceToReach).toBeCloseTo(1, 9);
    expect(standing(target(support, 0)).chanceToReach).toBeLessThan(1e-6);
  });

  it('says nothing of what the plan does not know', () => {
    expect(standing(target(settled, 40, '2035-01'))).toMatchObject({ expected: null, chanceToReach: null });
    const gone: Series = { measure: 'enrolled', place: { level: 'intervention', id: 'borte' } };
    expect(standing(target(gone, 4), [gone, '2027-06', 5])).toMatchObject({
      actual: 5,
      isReached: true,
      expected: null,
    });
  });
});
