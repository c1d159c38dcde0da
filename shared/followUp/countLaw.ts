import { binomialAtLeast, binomialAtMost } from './binomial.ts';
import type { ExpectedDraws, SeriesDraws } from './expectedDraws.ts';
import type { MonthSpan } from './monthSpan.ts';
import { measureFacts } from './measure.ts';

/**
 * What could be counted over some months when nothing is wrong: for each draw how many are expected, of how many
 * persons, each of whom is counted or not by chance. MODEL §7 says so of those in education or job; the other measures
 * of persons follow it.
 *
 * A flow over several months is a sum, of as many person-months. A stock over several months is their mean, and the
 * same persons are counted again and again: the spread is that of one count of them, the most that a mean of
 * dependent counts can have, so that a verdict on it is never too sure.
 */
export interface CountLaw {
  readonly counts: Float64Array;
  /** NaN for kroner: only the draws themselves differ. */
  readonly persons: Float64Array;
  readonly central: number;
  /** What counts are divided by to give the measure; 0 where it has no value. */
  readonly divisor: number;
}

/** The law over the last month of a span for a stock, over all its months for a flow. */
export function lawOfPeriod(draws: ExpectedDraws, one: SeriesDraws, { from, to }: MonthSpan): CountLaw {
  const isFlow = measureFacts[one.series.measure].kind === 'flow';
  return lawOver(draws, one, isFlow ? months(from, to) : [to - 1]);
}

/** The law of what has been counted so far: the sum of a flow, the mean of a stock over the months it was counted at. */
export function lawOfPeriods(draws: ExpectedDraws, one: SeriesDraws, spans: readonly MonthSpan[]): CountLaw {
  const isFlow = measureFacts[one.series.measure].kind === 'flow';
  return lawOver(
    draws,
    one,
    isFlow ? spans.flatMap(({ from, to }) => months(from, to)) : spans.map(({ to }) => to - 1),
  );
}

/**
 * How likely a count is at most, and at least, what was counted, when nothing is wrong. Each counts what was counted
 * itself, so together they are above 1 for whole numbers. Null where the draws do not differ and chance has no part.
 */
export function tailsOf({ counts, persons }: CountLaw, counted: number): { lower: number; upper: number } | null {
  const draws = counts.length;
  if (Number.isNaN(persons[0])) {
    if (counts.every((count) => count === counts[0])) return null;
    const atMost = counts.filter((count) => count <= counted).length;
    const atLeast = counts.filter((count) => count >= counted).length;
    return { lower: (1 + atMost) / (1 + draws), upper: (1 + atLeast) / (1 + draws) };
  }
  // A mean that is no whole number lies between two counts: the less surprising of them is taken on either side.
  const [high, low] = [Math.ceil(counted - ROUNDING), Math.floor(counted + ROUNDING)];
  let lower = 0;
  let upper = 0;
  for (let d = 0; d < draws; d++) {
    const count = counts[d] as number;
    const trials = Math.round(Math.max(persons[d] as number, count));
    const share = trials === 0 ? 0 : Math.min(1, count / Math.max(persons[d] as number, count));
    lower += binomialAtMost(high, trials, share);
    upper += binomialAtLeast(low, trials, share);
  }
  return { lower: lower / draws, upper: upper / draws };
}

/** A caseload times its advisers is a whole number but for what a computer rounds. */
const ROUNDING = 1e-6;

function lawOver({ draws }: ExpectedDraws, one: SeriesDraws, at: readonly number[]): CountLaw {
  const counts = new Float64Array(draws);
  const persons = new Float64Array(draws);
  const parts = measureFacts[one.series.measure].kind === 'flow' ? 1 : at.length;
  let central = 0;
  let divisor = 0;
  for (const month of at) {
    const k = month + 1;
    central += (one.central[k] as number) / parts;
    divisor += (one.divisor[k] as number) / at.length;
    for (let d = 0; d < draws; d++) {
      counts[d] = (counts[d] as number) + (one.counts[k * draws + d] as number) / parts;
      persons[d] = (persons[d] as number) + (one.persons[k * draws + d] as number) / parts;
    }
  }
  return { counts, persons, central, divisor };
}

function months(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}
