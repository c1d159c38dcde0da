import { describe, expect, it } from 'vitest';
import { expectedBand, expectedBands } from '../../../shared/followUp/expectedBands.ts';
import { drawExpected, expectedDraws, FOLLOW_UP_DRAWS } from '../../../shared/followUp/expectedDraws.ts';
import { everySeries, isProjected, type Series } from '../../../shared/followUp/series.ts';
import { project } from '../../../shared/model/project.ts';
import { drawUncertainty } from '../../../shared/uncertainty/drawUncertainty.ts';
import { plainIntervention, plainSegment } from '../model/plainScenario.ts';
import { town } from './town.ts';

const scenario = town();
const settings = { draws: 400, seed: 3 };
const all = (measure: Series['measure']): Series => ({ measure, place: { level: 'all' } });
const of = (measure: Series['measure'], id = 'vejledning'): Series => ({
  measure,
  place: { level: 'intervention', id },
});

function band(series: Series, document = scenario) {
  const [one] = expectedBands(drawExpected(document, [series], settings));
  if (!one) throw new Error('not projected');
  return (period: string) => {
    const point = one.points.find((known) => known.period === period);
    if (!point) throw new Error(`no ${period}`);
    return point;
  };
}

describe('what could be expected', () => {
  const { scenario: run } = project(scenario);

  it('is the central run at the end of a month for a stock, and during it for a flow', () => {
    expect(band(all('support'))('2027-03').central).toBeCloseTo(run.support[3] as number, 9);
    expect(band(all('educationOrJob'))('2028-12').central).toBeCloseTo(
      (run.education[24] as number) + (run.job[24] as number),
      9,
    );
    expect(band(of('enrolled'))('2027-01').central).toBeCloseTo(run.interventions[0]?.enrolled[0] as number, 9);
    expect(band(of('occupied'))('2027-04').central).toBeCloseTo(run.interventions[0]?.occupied[3] as number, 9);
    expect(band(all('cost'))('2027-06').central).toBeCloseTo(run.programmeCost[5] as number, 6);
  });

  it('divides the caseload among the posts that are open, half of them in the first of two months', () => {
    const occupied = run.interventions[0]?.occupied as readonly number[];
    expect(band(of('caseload'))('2027-01').central).toBeCloseTo((occupied[0] as number) / 2.5, 9);
    expect(band(of('caseload'))('2027-05').central).toBeCloseTo((occupied[4] as number) / 5, 9);
  });

  it('of a quarter is its last month for a stock, and the sum of its months for a flow', () => {
    const stock = band(all('educationOrJob'));
    expect(stock('2027-Q2')).toEqual({ ...stock('2027-06'), period: '2027-Q2' });
    const flow = band(of('completed'));
    const months = ['2027-04', '2027-05', '2027-06'].map((month) => flow(month).central);
    expect(flow('2027-Q2').central).toBeCloseTo(
      months.reduce((sum, one) => sum + one, 0),
      9,
    );
  });

  it('counts those who leave an intervention for education or job as the model moves them', () => {
    // Everybody is in it from the first month, and nobody returns: those who completed are those who have arrived.
    const one = town({
      segments: [
        plainSegment({
          id: 'aabne',
          persons: 150,
          baseline: { toEducation: 0.2, toJob: 0.15, withinMonths: 12 },
          otherExitWithin12Months: 0.06,
        }),
      ],
      interventions: [
        plainIntervention({
          id: 'vejledning',
          capacity: { kind: 'places', places: 1000 },
          durationMonths: 24,
          allocation: [{ segmentId: 'aabne', share: 1 }],
          effect: { kind: 'hazardRatio', effectMonths: 24, toEducation: 1.4, toJob: 1.2 },
        }),
      ],
    });
    const counted = band(of('completed'), one);
    const settled = project(one).scenario;
    const soFar = ['2027-Q1', '2027-Q2'].reduce((sum, quarter) => sum + counted(quarter).central, 0);
    expect(soFar).toBeCloseTo((settled.education[6] as number) + (settled.job[6] as number), 9);
  });

  it('has the bands of the projection itself, chance included (MODEL §7)', () => {
    const { series } = drawUncertainty(scenario, undefined, { draws: 400, seed: 3 });
    const { withChance, model } = band(all('educationOrJob'))('2027-12');
    const projected = series.observedEducationOrJob;
    const width = (projected.p97_5[12] as number) - (projected.p2_5[12] as number);
    for (const name of ['p10', 'p50', 'p90'] as const) {
      // Other chance on the same draws: within the error of a quantile of 400.
      expect(Math.abs(withChance[name] - (projected[name][12] as number))).toBeLessThan(0.1 * width);
    }
    expect(withChance.p97_5 - withChance.p2_5).toBeGreaterThan(model.p97_5 - model.p2_5);
  });

  it('of kroner has no chance of its own', () => {
    const { withChance, model } = band(all('cost'))('2027-06');
    expect(withChance).toEqual(model);
    expect(model.p10).toBeLessThan(model.p90);
  });

  it('is the same whichever other series are asked for, and told step by step or at once', () => {
    const alone = drawExpected(scenario, [all('support')], settings);
    const among = drawExpected(scenario, everySeries(scenario), settings);
    const found = among.all.find(({ series }) => series.measure === 'support' && series.place.level === 'all');
    if (!found || !alone.all[0]) throw new Error('not drawn');
    expect(expectedBand(among, found)).toEqual(expectedBand(alone, alone.all[0]));

    const told: number[] = [];
    const steps = expectedDraws(scenario, [all('support')], settings);
    let step = steps.next();
    for (; !step.done; step = steps.next()) told.push(step.value);
    expect(step.value.all[0]?.counts).toEqual(alone.all[0].counts);
    expect(told.at(-1)).toBe(400);
    expect(told.length).toBe(8);
  });

  it('draws as many as the ends of a range need where nothing else is asked', () => {
    expect(FOLLOW_UP_DRAWS).toBeGreaterThanOrEqual(1000);
    expect(FOLLOW_UP_DRAWS).toBeLessThanOrEqual(2000);
  });

  it('is not said of what the projection does not know', () => {
    expect(isProjected(scenario, of('enrolled', 'borte'))).toBe(false);
    expect(isProjected(scenario, { measure: 'enrolled', place: { level: 'segment', id: 'aabne' } })).toBe(false);
    const retention = town({
      interventions: [
        plainIntervention({
          id: 'fast',
          capacity: { kind: 'places', places: 5 },
          allocation: [{ segmentId: 'aabne', share: 1 }],
          effect: { kind: 'retention', effectMonths: 12, control: 0.3, treated: 0.2 },
        }),
      ],
    });
    expect(isProjected(retention, of('completed', 'fast'))).toBe(false);
    expect(isProjected(retention, of('caseload', 'fast'))).toBe(false);
    expect(isProjected(retention, of('occupied', 'fast'))).toBe(true);
    expect(drawExpected(retention, [of('completed', 'fast')], settings).all).toEqual([]);
  });
});
