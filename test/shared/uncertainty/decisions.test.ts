import { describe, expect, test } from 'vitest';
import { project } from '../../../shared/model/project.ts';
import { chanceOf } from '../../../shared/uncertainty/chanceOf.ts';
import { compareDraws } from '../../../shared/uncertainty/compareDraws.ts';
import { drawSample } from '../../../shared/uncertainty/drawSample.ts';
import { drawUncertainty } from '../../../shared/uncertainty/drawUncertainty.ts';
import { findCrossing } from '../../../shared/uncertainty/findCrossing.ts';
import { gainShares } from '../../../shared/uncertainty/gainShares.ts';
import { switchingValueOf, switchingValues } from '../../../shared/uncertainty/switchingValues.ts';
import { plainIntervention, plainScenario, plainSegment, ratios } from '../model/plainScenario.ts';
import { publishedExample } from './publishedExample.ts';

const example = publishedExample('eksempelby');

describe('the nearest value at which a result turns', () => {
  test('is found on either side, and the nearer one is taken', () => {
    const curve = (x: number) => (x - 0.4) * (x - 3);
    expect(findCrossing(curve, 1, 0, 10)).toBeCloseTo(3, 9);
    expect(findCrossing(curve, 0.9, 0, 100)).toBeCloseTo(3, 9);
    expect(findCrossing((x) => x - 0.4, 1, 0, 10)).toBeCloseTo(0.4, 9);
  });

  test('is null where there is none within the limits, and the centre where it is there already', () => {
    expect(findCrossing((x) => x + 1, 1, 0, 10)).toBeNull();
    expect(findCrossing((x) => x - 1, 1, 0, 10)).toBe(1);
  });
});

describe('how wrong an input must be', () => {
  test('at the value of a field the municipal net is the threshold', () => {
    const field = `segments/${example.segments[0]?.id}/benefitPerMonth`;
    const value = switchingValueOf(example, field) ?? Number.NaN;
    const [first, ...rest] = example.segments;
    const moved = { ...example, segments: first ? [{ ...first, benefitPerMonth: value }, ...rest] : rest };
    expect(project(moved).headline.net.municipality).toBeCloseTo(0, 3);
    expect(switchingValueOf(example, 'economy/discountRate')).toBeNull();
    expect(() => switchingValueOf(example, 'economy/nothing')).toThrow('economy/nothing');
  });

  test('the five most important inputs are asked, and the factor gives the value', () => {
    const threshold = project(example).headline.net.municipality + 1e6;
    const asked = switchingValues(example, undefined, threshold);
    expect(asked).toHaveLength(5);
    const cost = asked.find(({ input }) => input.kind === 'cost');
    expect(cost?.factor).toBeGreaterThan(0);
    expect(cost?.factor).toBeLessThan(1);
    expect(cost?.values?.[0]?.value).toBe(cost?.factor);
    expect(switchingValues(example, undefined, 1e12).map(({ values }) => values)).toEqual(Array(5).fill(null));
  });
});

describe('what the gain rests on', () => {
  const segment = plainSegment({
    baseline: { toEducation: 0.2, toJob: 0.1, withinMonths: 12 },
    benefitPerMonth: 9_000,
  });
  const own = plainIntervention({ id: 'eget', effect: ratios(2, 2) });
  const other = plainSegment({ ...segment, id: 'andre' });

  test('an own estimate alone is all of it', () => {
    const { ownEstimate, noComparison } = gainShares(plainScenario({ segments: [segment], interventions: [own] }));
    expect(ownEstimate).toEqual({
      interventionIds: ['eget'],
      ofNetMunicipality: expect.closeTo(1, 9),
      ofExtraInEducationOrJob: expect.closeTo(1, 9),
    });
    expect(noComparison).toEqual({ interventionIds: [], ofNetMunicipality: 0, ofExtraInEducationOrJob: 0 });
  });

  test('one of two alike, for two groups alike, is half of it', () => {
    const trial = plainIntervention({
      id: 'forsoeg',
      evidenceId: 'mentor',
      effect: ratios(2, 2),
      allocation: [{ segmentId: 'andre', share: 1 }],
    });
    const { ownEstimate } = gainShares(plainScenario({ segments: [segment, other], interventions: [own, trial] }));
    expect(ownEstimate.ofExtraInEducationOrJob).toBeCloseTo(0.5, 9);
  });

  test('where no effect is counted there is no share', () => {
    const none = plainScenario({ segments: [segment], interventions: [plainIntervention()] });
    expect(gainShares(none).ownEstimate.ofNetMunicipality).toBeNull();
  });
});

describe('several scenarios on the same draws', () => {
  const samples = [
    { netMunicipality: Float64Array.of(1, 5, 2, 0), extraInEducationOrJob: Float64Array.of(1, 1, 1, 1) },
    { netMunicipality: Float64Array.of(2, 4, 2, 9), extraInEducationOrJob: Float64Array.of(2, 2, 2, 0) },
  ];

  test('by hand: who is best in how many draws, a draw divided where two are', () => {
    const [one, two] = compareDraws(samples, 0);
    expect(one?.best).toEqual({ netMunicipality: 1.5 / 4, extraInEducationOrJob: 1 / 4 });
    expect(two?.best).toEqual({ netMunicipality: 2.5 / 4, extraInEducationOrJob: 3 / 4 });
    expect(one?.difference.netMunicipality.p50).toBe(0);
    // −1 0 1 9.
    expect(two?.difference.netMunicipality.p50).toBe(0.5);
  });

  test('unlike numbers of draws are refused', () => {
    const short = { netMunicipality: Float64Array.of(1), extraInEducationOrJob: Float64Array.of(1) };
    expect(() => compareDraws([...samples, short], 0)).toThrow(RangeError);
  });

  test('a scenario that only costs a little more is worse in every draw, however far the ranges overlap', () => {
    const dearer = {
      ...example,
      interventions: example.interventions.map((one) => ({
        ...one,
        publishedSavingPerPerson: 0,
        stateSubsidyShare: 0,
      })),
    };
    const cheaper = {
      ...dearer,
      interventions: dearer.interventions.map((one) => ({ ...one, stateSubsidyShare: 0.01 })),
    };
    const settings = { draws: 100, seed: 1 };
    const both = [dearer, cheaper].map((document) => drawSample(document, undefined, settings));
    expect(compareDraws(both, 0)[1]?.best.netMunicipality).toBe(1);
  });

  test('a sample is that of the uncertainty of the same draws', () => {
    const settings = { draws: 100, seed: 3 };
    const { sample, sorted, shareMunicipalGain } = drawUncertainty(example, undefined, settings);
    expect(drawSample(example, undefined, settings)).toEqual(sample);
    expect(chanceOf(sorted.netMunicipality, Number.MIN_VALUE)).toBe(shareMunicipalGain);
  });
});

test('the chance of reaching a threshold counts the draws at it', () => {
  const sorted = Float64Array.of(-3, 1, 1, 8);
  expect([-9, -3, 1, 1.5, 8, 9].map((threshold) => chanceOf(sorted, threshold))).toEqual([1, 1, 0.75, 0.25, 0.25, 0]);
});
