import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { project } from '../../../shared/model/project.ts';
import { oneAtATime } from '../../../shared/uncertainty/oneAtATime.ts';
import { betaQuantile } from '../../../shared/uncertainty/random/betaQuantile.ts';
import { normalQuantile } from '../../../shared/uncertainty/random/normalQuantile.ts';
import { runs } from '../arbitraries/runs.ts';
import { scenario } from '../arbitraries/scenario.ts';
import { plainIntervention, plainScenario, plainSegment } from '../model/plainScenario.ts';

function barOf(document: Scenario, kind: string) {
  const bar = oneAtATime(document).inputs.find(({ input }) => input.kind === kind);
  if (!bar) throw new Error(`There is no bar of ${kind}.`);
  return bar;
}

const segment = plainSegment({
  baseline: { toEducation: 0.3, toJob: 0.1, withinMonths: 12 },
  otherExitWithin12Months: 0.1,
  returnWithin12Months: { fromEducation: 0.3, fromJob: 0.2 },
  returnInLaterYears: { fromEducation: 0, fromJob: 0.1 },
  benefitPerMonth: 10_000,
  baselineN: 99,
});
const ratio = (logStandardError: number) =>
  ({ kind: 'hazardRatio', effectMonths: 12, toEducation: 2, toJob: 1.5, logStandardError }) as const;
const document = plainScenario({
  segments: [segment],
  interventions: [plainIntervention({ effect: ratio(0.3), cost: { perPlaceMonth: 1_000 } })],
  uncertainty: { costSpread: 0.2 },
});

describe('MODEL §7: one at a time', () => {
  test('a baseline moves in its sum, Beta(n·ΣP + ½, n·(1 − ΣP) + ½), divided as it is', () => {
    const { low, high, central } = barOf(document, 'baseline');
    const [least, most] = [0.05, 0.95].map((at) => betaQuantile(at, 99 * 0.4 + 0.5, 99 * 0.6 + 0.5));
    expect(low.values.map(({ value }) => value)).toEqual(
      [0.75, 0.25].map((part) => expect.closeTo(part * (least ?? 0), 12)),
    );
    expect(high.values.map(({ value }) => value)).toEqual(
      [0.75, 0.25].map((part) => expect.closeTo(part * (most ?? 0), 12)),
    );
    expect(central.map(({ value }) => value)).toEqual([expect.closeTo(0.3, 12), expect.closeTo(0.1, 12)]);
  });

  test('the returns of a segment move together, without those that are 0', () => {
    const { low } = barOf(document, 'return');
    expect(low.values.map(({ part }) => part)).toEqual(['fromEducation', 'fromJob', 'laterFromJob']);
    expect(low.values[1]?.value).toBeCloseTo(betaQuantile(0.05, 99 * 0.2 + 0.5, 99 * 0.8 + 0.5), 12);
  });

  test('all ratios of an effect move together, each to its own percentile', () => {
    const { low, high } = barOf(document, 'effect');
    const factor = Math.exp(0.3 * normalQuantile(0.95));
    expect(high.values.map(({ value }) => value)).toEqual([
      expect.closeTo(2 * factor, 9),
      expect.closeTo(1.5 * factor, 9),
    ]);
    expect(low.values[0]?.value).toBeCloseTo(2 / factor, 9);
    expect(high.extraInEducationOrJob).toBeGreaterThan(low.extraInEducationOrJob);
  });

  test('a percentile without a formula is that of the draws of the effect', () => {
    const arms = { control: 0.3, treated: 0.45, nControl: 1e6, nTreated: 1e6 };
    const effect = { kind: 'either', effectMonths: 12, ...arms } as const;
    const { low, high, central } = barOf({ ...document, interventions: [plainIntervention({ effect })] }, 'effect');
    expect(central[0]?.value).toBeCloseTo(Math.log(0.55) / Math.log(0.7), 12);
    expect(low.values[0]?.value).toBeLessThan(central[0]?.value ?? 0);
    expect(high.values[0]?.value).toBeCloseTo(central[0]?.value ?? 0, 1);
    expect(high.values[0]).toEqual({ ...high.values[1], part: 'toEducation' });
  });

  test('cost: triangular, and its result by hand', () => {
    const { low, high } = barOf(document, 'cost');
    // The 5th percentile of 0.8 … 1.2 is 0.8 + √(0.05 · 2) · 0.2; ten places for twelve months at 1,000 kr.
    const factor = 0.8 + Math.sqrt(0.1) * 0.2;
    expect(low.values[0]?.value).toBeCloseTo(factor, 12);
    expect(low.netMunicipality - high.netMunicipality).toBeCloseTo(2 * (1 - factor) * 120_000, 6);
  });

  test('the centre is the projection, and the widest swing comes first', () => {
    fc.assert(
      fc.property(scenario, (any) => {
        const { central, inputs } = oneAtATime(any);
        const { headline } = project(any);
        expect(central.netMunicipality).toBe(headline.net.municipality);
        expect(central.extraInEducationOrJob).toBe(headline.extraInEducationOrJob);
        const swings = inputs.map(({ swing }) => swing.netMunicipality);
        expect(swings).toEqual(swings.toSorted((one, other) => other - one));
        expect(new Set(inputs.map(({ input }) => input.name)).size).toBe(inputs.length);
      }),
      runs(25),
    );
  });

  test('widening the uncertainty of an input never narrows its bar', () => {
    const width = (kind: string, changed: Scenario) => {
      const { low, high } = barOf(changed, kind);
      return Math.abs(high.extraInEducationOrJob - low.extraInEducationOrJob);
    };
    const spread = fc.double({ min: 0.01, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        spread,
        spread,
        fc.integer({ min: 20, max: 2_000 }),
        fc.integer({ min: 1, max: 9 }),
        (one, more, n, times) => {
          const effect = (error: number) => ({
            ...document,
            interventions: [plainIntervention({ effect: ratio(error) })],
          });
          expect(width('effect', effect(one + more))).toBeGreaterThanOrEqual(width('effect', effect(one)));
          const baseline = (size: number) => ({ ...document, segments: [{ ...segment, baselineN: size }] });
          expect(width('baseline', baseline(n))).toBeGreaterThanOrEqual(
            width('baseline', baseline(n * times)) * (1 - 1e-9),
          );
        },
      ),
      runs(30),
    );
  });
});
