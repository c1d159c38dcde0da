import { describe, expect, it } from 'vitest';
import { readField } from '../../../shared/document/field.ts';
import { drawnRatio, drawnRatios, drawnShares } from '../../../shared/followUp/rebase/drawnNumbers.ts';
import { rebase } from '../../../shared/followUp/rebase/rebase.ts';
import { ratiosOf } from '../../../shared/model/effect.ts';
import { project } from '../../../shared/model/project.ts';
import { rebaseTexts } from '../../../shared/words/rebaseTexts.ts';
import { wordsIn } from '../../../shared/words/words.ts';
import { liveTown } from './liveTown.ts';
import { town } from './town.ts';
import { shareError } from './within.ts';

/** Municipalities whose truth is known: does the scenario that goes on from their figures come nearer to it? */
const scenario = town();
const TOWNS = 50;
const TRUTH = 20_272;
const MONTHS = 12;

interface Rebase {
  /** Distances to the truth, before and after, in the number's own unit; ratios as logarithms. */
  readonly numbers: readonly { readonly path: string; readonly before: number; readonly after: number }[];
  /** Whether the truth lies within what eight of ten draws are said to, of each number that was moved. */
  readonly covered: readonly boolean[];
  readonly atEnd: { readonly before: number; readonly after: number };
  readonly isUpdated: boolean;
}

const projected = project(scenario).scenario;
const towns: readonly Rebase[] = Array.from({ length: TOWNS }, (_, number) => {
  const lived = liveTown(scenario, TRUTH, number, scenario.horizonMonths);
  const figures = lived.followUp.figures.filter(({ period }) => period <= '2027-12');
  const result = rebase(
    scenario,
    { ...lived.followUp, figures },
    (period) => rebaseTexts(wordsIn('da'), scenario, 'Ny', period, period),
    { draws: 1200, seed: 1 },
  );
  if (!result.ok) throw new Error(result.code);
  const next = result.scenario;
  const ratio = (document: typeof scenario, part: 'toEducation' | 'toJob') => {
    const effect = document.interventions[0]?.effect;
    return Math.log(effect ? ratiosOf(effect)[part] : 1);
  };
  const [effect] = drawnRatios(scenario);
  if (!effect) throw new Error('no effect is drawn');
  const truths = [
    ...drawnShares(scenario)
      .filter(({ path }) => path.includes('/baseline/'))
      .map((one) => ({
        path: one.path,
        truth: one.read(lived.truth),
        before: readField(scenario, one.path) as number,
        after: readField(next, one.path) as number,
      })),
    ...(['toEducation', 'toJob'] as const).map((part) => {
      const one = drawnRatio(scenario, effect, part);
      return { path: one.path, truth: one.read(lived.truth), before: ratio(scenario, part), after: ratio(next, part) };
    }),
  ];
  const settledAt = ({ education, job }: typeof projected, t: number) => (education[t] as number) + (job[t] as number);
  const counted = lived.counted({ measure: 'educationOrJob', place: { level: 'all' } }, scenario.horizonMonths - 1);
  return {
    numbers: truths.map(({ path, truth, before, after }) => ({
      path,
      before: Math.abs(before - truth),
      after: Math.abs(after - truth),
    })),
    covered: result.moved.flatMap(({ path, unit, after }) => {
      const one = truths.find((known) => known.path === path);
      const truth = one && (unit === 'ratio' ? Math.exp(one.truth) : one.truth);
      return truth === undefined ? [] : [truth >= after.low && truth <= after.high];
    }),
    atEnd: {
      before: Math.abs(settledAt(projected, scenario.horizonMonths) - counted),
      after: Math.abs(settledAt(project(next).scenario, scenario.horizonMonths - MONTHS) - counted),
    },
    isUpdated: result.update.code === 'updated',
  };
});

const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;

/** How many standard errors the mean gain of a pair lies above 0. */
function gainOf(pairs: readonly { readonly before: number; readonly after: number }[]): number {
  const gains = pairs.map(({ before, after }) => before - after);
  const middle = mean(gains);
  return middle / Math.sqrt(mean(gains.map((gain) => (gain - middle) ** 2)) / gains.length);
}

describe('re-basing on the figures of simulated municipalities', () => {
  it('can weigh the draws in most of them', () => {
    expect(towns.filter(({ isUpdated }) => isUpdated).length / TOWNS).toBeGreaterThan(0.6);
  });

  it('moves the shares of ordinary effort and the effect towards the truth on average', () => {
    const of = (kind: string) =>
      towns.map(({ numbers }) => {
        const own = numbers.filter(({ path }) => path.includes(kind));
        return { before: mean(own.map(({ before }) => before)), after: mean(own.map(({ after }) => after)) };
      });
    expect(gainOf(of('/baseline/'))).toBeGreaterThan(1.64);
    expect(gainOf(of('/effect/'))).toBeGreaterThan(1.64);
  });

  it('says ranges that the truth lies within as often as it says', () => {
    const covered = towns.flatMap((one) => one.covered);
    const share = covered.filter((is) => is).length / covered.length;
    // The numbers of one municipality hang together: the towns are what is counted.
    expect(Math.abs(share - 0.8)).toBeLessThanOrEqual(shareError(0.8, TOWNS));
  });

  it('projects the end of the plan nearer to what came of it', () => {
    expect(gainOf(towns.map(({ atEnd }) => atEnd))).toBeGreaterThan(1.64);
  });
});
