import { isBetter } from './better.ts';
import type { CountLaw } from './countLaw.ts';
import { lawOfPeriod, lawOfPeriods, tailsOf } from './countLaw.ts';
import type { ExpectedDraws, SeriesDraws } from './expectedDraws.ts';
import { holm } from './holm.ts';
import { type Measure, measureFacts } from './measure.ts';
import { type MonthSpan, monthSpan } from './monthSpan.ts';
import type { Period } from './period.ts';
import type { Series } from './series.ts';
import { type Counted, countedFigures } from './countedFigures.ts';
import type { FollowUp } from './followUp.ts';

/**
 * How likely a false alarm anywhere on the board is at most, when everything goes as the plan and chance will have it.
 */
export const FALSE_ALARM = 0.05;
/** Outside of what eight of ten could be expected within. */
const UNUSUAL = 0.2;

/** What was counted against what could be expected: numbers, which the catalogue words. */
export interface Look {
  /** In the unit of the measure. So far: the sum of a flow, the mean of a stock over the periods that were counted. */
  readonly value: number;
  /** The central run. */
  readonly expected: number;
  /** value − expected. */
  readonly difference: number;
  /**
   * How likely it is, when nothing is wrong, to count something as far out in either direction: twice the smaller tail.
   * Null where the plan is sure of the number and chance has no part in it.
   */
  readonly chance: number | null;
}

/** A look that is an answer of the board, corrected for how many there are. */
export interface Verdict extends Look {
  /** The chance, corrected by Holm's method for all verdicts of the board; null with it. */
  readonly corrected: number | null;
  /**
   * `expected`: within what eight of ten fall in. `unusual`: outside of it, which is bound to happen now and then among
   * so many. `alarm`: so far out that there is a false one anywhere on the board at most as often as FALSE_ALARM.
   * `unknown`: there is no chance to judge by.
   */
  readonly code: 'expected' | 'unusual' | 'alarm' | 'unknown';
  /** Whether the difference is a good result, as more in education or job are; null where it is neither. */
  readonly isGood: boolean | null;
}

/** One period of a series. */
export interface PeriodLook extends Look {
  readonly period: Period;
}

export interface SeriesVerdict {
  readonly series: Series;
  /** Every period that was counted, in order; not corrected, as the points of the chart are not. */
  readonly periods: readonly PeriodLook[];
  /** The latest of them. */
  readonly latest: Verdict & { readonly period: Period };
  /** All of them together; null while there is only one. */
  readonly soFar: (Verdict & { readonly from: Period; readonly to: Period }) | null;
}

/** The verdict on every series that was drawn and counted. */
export function verdicts(draws: ExpectedDraws, followUp: FollowUp): SeriesVerdict[] {
  const looks = draws.all.flatMap((one) => looksAt(draws, one, followUp) ?? []);
  const family = looks.flatMap(({ latest, soFar }) => [latest, soFar]).filter((look) => look !== null);
  const chances = family.map(({ chance }) => chance).filter((chance) => chance !== null);
  const corrected = holm(chances);
  let next = 0;
  const judged = new Map<Look, number | null>(
    family.map((look) => [look, look.chance === null ? null : (corrected[next++] as number)] as const),
  );
  const judge = <L extends Look>(look: L, measure: Measure) => verdictOn(look, judged.get(look) ?? null, measure);
  return looks.map(({ series, periods, latest, soFar }) => ({
    series,
    periods,
    latest: judge(latest, series.measure),
    soFar: soFar && judge(soFar, series.measure),
  }));
}

function looksAt(draws: ExpectedDraws, one: SeriesDraws, followUp: FollowUp) {
  const counted = countedFigures(followUp, one.series).flatMap((figure) => {
    const span = monthSpan(figure.period, draws.startMonth, draws.months);
    const law = span && lawOfPeriod(draws, one, span);
    return span && law && law.divisor > 0 ? [{ ...figure, span, law }] : [];
  });
  const periods = counted.map(({ period, value, law }) => ({ period, ...look(law, value) }));
  const [first, latest] = [periods[0], periods.at(-1)];
  if (!first || !latest) return null;
  return {
    series: one.series,
    periods,
    latest,
    soFar: periods.length < 2 ? null : { from: first.period, to: latest.period, ...lookSoFar(draws, one, counted) },
  };
}

/** A stock is compared by its mean count, so that a caseload whose advisers come and go is weighted by them. */
function lookSoFar(
  draws: ExpectedDraws,
  one: SeriesDraws,
  counted: readonly (Counted & { readonly span: MonthSpan; readonly law: CountLaw })[],
): Look {
  const law = lawOfPeriods(
    draws,
    one,
    counted.map(({ span }) => span),
  );
  const parts = measureFacts[one.series.measure].kind === 'flow' ? 1 : counted.length;
  const sum = counted.reduce((total, { value, law: { divisor } }) => total + value * divisor, 0);
  return look(law, sum / parts / law.divisor);
}

function look(law: CountLaw, value: number): Look {
  const expected = law.central / law.divisor;
  const tails = tailsOf(law, value * law.divisor);
  const chance = tails && Math.min(1, 2 * Math.min(tails.lower, tails.upper));
  return { value, expected, difference: value - expected, chance };
}

function verdictOn<L extends Look>(look: L, corrected: number | null, measure: Measure): L & Verdict {
  return { ...look, corrected, code: codeOf(look.chance, corrected), isGood: isBetter(measure, look.difference) };
}

function codeOf(chance: number | null, corrected: number | null): Verdict['code'] {
  if (chance === null || corrected === null) return 'unknown';
  if (corrected <= FALSE_ALARM) return 'alarm';
  return chance < UNUSUAL ? 'unusual' : 'expected';
}
