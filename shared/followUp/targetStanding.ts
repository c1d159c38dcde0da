import { better } from './better.ts';
import { lawOfPeriod, tailsOf } from './countLaw.ts';
import type { ExpectedDraws } from './expectedDraws.ts';
import { type Figures, figureIn, figuresOf } from './figureIn.ts';
import type { FollowUp } from './followUp.ts';
import { monthSpan } from './monthSpan.ts';
import { seriesKey } from './series.ts';
import type { Target } from './target.ts';

/** How it stands with a target. */
export interface TargetStanding {
  readonly target: Target;
  /** What was counted in the target's own period; null while it is not known. */
  readonly actual: number | null;
  /** actual − target. */
  readonly gap: number | null;
  /** Null while it is not known, and for a measure of which neither more nor less is better. */
  readonly isReached: boolean | null;
  /** The central run in the target's period; null where the plan says nothing of it. */
  readonly expected: number | null;
  /**
   * How likely it is (0–1) that the target is reached when everything goes as the plan and chance will have it. Null
   * where the plan says nothing of it, or is sure of it.
   */
  readonly chanceToReach: number | null;
}

/** How it stands with every target, in their order. */
export function targetStandings(draws: ExpectedDraws, followUp: FollowUp): TargetStanding[] {
  const figures = figuresOf(followUp);
  return followUp.targets.map((target) => ({ target, ...reached(figures, target), ...planned(draws, target) }));
}

function reached(figures: Figures, target: Target) {
  const actual = figureIn(figures, target, target.period)?.value ?? null;
  if (actual === null) return { actual, gap: null, isReached: null };
  const gap = actual - target.value;
  const way = better[target.measure];
  return { actual, gap, isReached: way === null ? null : way === 'more' ? gap >= 0 : gap <= 0 };
}

function planned(draws: ExpectedDraws, target: Target) {
  const one = draws.all.find(({ series }) => seriesKey(series) === seriesKey(target));
  const span = monthSpan(target.period, draws.startMonth, draws.months);
  const law = one && span && lawOfPeriod(draws, one, span);
  if (!law || law.divisor === 0) return { expected: null, chanceToReach: null };
  const tails = tailsOf(law, target.value * law.divisor);
  const way = better[target.measure];
  return {
    expected: law.central / law.divisor,
    chanceToReach: !tails || way === null ? null : way === 'more' ? tails.upper : tails.lower,
  };
}
