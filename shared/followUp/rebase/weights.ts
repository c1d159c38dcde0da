import { lnBinomial } from '../binomial.ts';
import { lawOfPeriods } from '../countLaw.ts';
import type { ExpectedDraws } from '../expectedDraws.ts';
import { type Series, seriesKey } from '../series.ts';
import type { EvidenceFigure } from './evidenceFigures.ts';

/** How much each draw counts once the figures are known. */
export interface Weights {
  /** One a draw; they add up to 1. */
  readonly share: Float64Array;
  /** How many equally good draws they are worth: 1 / Σ share² (Kish 1965). */
  readonly effective: number;
}

/**
 * Bayes' rule with the projection's draws as prior: each weighs as much as the figures are likely in it, each count by
 * its Binomial of MODEL §7. Importance sampling, whose worth is the effective number of draws.
 */
export function weightsOf(draws: ExpectedDraws, figures: readonly EvidenceFigure[]): Weights {
  const ln = new Float64Array(draws.draws);
  const lawOf = (series: Series, spans: EvidenceFigure['spans']) => {
    const one = draws.all.find((known) => seriesKey(known.series) === seriesKey(series));
    return one && lawOfPeriods(draws, one, spans);
  };
  for (const { series, spans, value, begun } of figures) {
    const law = lawOf(series, spans);
    const planned = begun && lawOf(begun.series, spans)?.counts;
    if (!law) continue;
    for (let d = 0; d < ln.length; d++) {
      // Of half as many who began, half as many complete.
      const toBegin = planned?.[d] ?? 0;
      const started = begun && toBegin > 0 ? begun.value / toBegin : 1;
      const count = (law.counts[d] as number) * started;
      const of = Math.max(law.persons[d] as number, count);
      const trials = Math.round(of);
      const counted = Math.min(Math.round(value), trials);
      ln[d] = (ln[d] as number) + lnBinomial(counted, trials, of === 0 ? 0 : Math.min(1, count / of));
    }
  }
  return normalised(ln);
}

function normalised(ln: Float64Array): Weights {
  const most = ln.reduce((highest, one) => Math.max(highest, one), Number.NEGATIVE_INFINITY);
  // No draw can have given the figures: there is nothing to weigh by.
  if (most === Number.NEGATIVE_INFINITY) return { share: ln.map(() => 1 / ln.length), effective: 0 };
  const weight = ln.map((one) => Math.exp(one - most));
  const sum = weight.reduce((total, one) => total + one, 0);
  const share = weight.map((one) => one / sum);
  return { share, effective: 1 / share.reduce((total, one) => total + one * one, 0) };
}
