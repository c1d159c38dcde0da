import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { expectedBands } from '../../../shared/followUp/expectedBands.ts';
import { drawExpected } from '../../../shared/followUp/expectedDraws.ts';
import type { FollowUp } from '../../../shared/followUp/followUp.ts';
import { rebase } from '../../../shared/followUp/rebase/rebase.ts';
import { everySeries } from '../../../shared/followUp/series.ts';
import { verdicts } from '../../../shared/followUp/verdict.ts';
import { rebaseTexts } from '../../../shared/words/rebaseTexts.ts';
import { monthId } from '../../../shared/words/time.ts';
import { wordsIn } from '../../../shared/words/words.ts';
import { runs } from '../arbitraries/runs.ts';
import { scenarioWith } from '../arbitraries/scenario.ts';
import { aFigure } from './liveTown.ts';

/** Enough for the central run, which draws do not change. */
const few = { draws: 2, seed: 1 };

/** Figures of everything in one month, each some way from what is expected of it. */
function figuresOf(plan: Scenario, month: number, times: number): FollowUp {
  const period = monthId(plan.startMonth, month);
  const bands = expectedBands(drawExpected(plan, everySeries(plan), few));
  return {
    revision: null,
    targets: [],
    figures: bands.flatMap(({ series, points }) => {
      const point = points.find((one) => one.period === period);
      return point ? [aFigure(series, period, Math.round(point.central * times))] : [];
    }),
  };
}

const plan = scenarioWith({ segments: 3, interventions: 4 });
const month = fc.integer({ min: 0, max: 10 });
const times = fc.constantFrom(0, 0.9, 1, 1.1);

describe('of any plan', () => {
  it('bands are numbers in order, and chances are chances', () => {
    fc.assert(
      fc.property(plan, month, times, (one, at, by) => {
        const draws = drawExpected(one, everySeries(one), { draws: 20, seed: 1 });
        for (const { points } of expectedBands(draws)) {
          for (const { withChance, model, central } of points) {
            expect(Number.isFinite(central)).toBe(true);
            for (const { p2_5, p10, p50, p90, p97_5 } of [withChance, model]) {
              expect([p2_5, p10, p50, p90, p97_5].every(Number.isFinite)).toBe(true);
              expect(p2_5 <= p10 && p10 <= p50 && p50 <= p90 && p90 <= p97_5).toBe(true);
            }
          }
        }
        for (const { latest } of verdicts(draws, figuresOf(one, at, by))) {
          expect(latest.chance === null || (latest.chance >= 0 && latest.chance <= 1)).toBe(true);
          expect(latest.corrected === null || latest.corrected >= (latest.chance ?? 0)).toBe(true);
        }
      }),
      runs(10),
    );
  });

  it('a scenario that goes on from its figures is one that the app can open', () => {
    const codes = new Set<string>();
    fc.assert(
      fc.property(plan, month, times, (one, at, by) => {
        const followUp = figuresOf(one, at, by);
        const result = rebase(one, followUp, (period) => rebaseTexts(wordsIn('en'), one, one.name, period, period), {
          draws: 300,
          seed: 1,
        });
        codes.add(result.ok ? result.update.code : result.code);
        if (!result.ok) {
          expect(['tooManySegments', 'planOver', 'noFigures']).toContain(result.code);
          return;
        }
        const counted = (of: 'support' | 'educationOrJob') => result.stocks.reduce((sum, stock) => sum + stock[of], 0);
        const persons = result.scenario.segments.reduce((sum, segment) => sum + segment.persons, 0);
        // Half a person of a group is nobody, and persons are written to a tenth.
        expect(Math.abs(persons - counted('support') - counted('educationOrJob'))).toBeLessThanOrEqual(
          0.61 * 2 * one.segments.length,
        );
      }),
      runs(25),
    );
    expect(codes).toContain('updated');
    expect(codes).toContain('collapsed');
  });
});
