import { monthId } from '../words/time.ts';
import type { ActualFigure } from './actualFigure.ts';
import { figureKey } from './figureKey.ts';
import type { FollowUp } from './followUp.ts';
import { measureFacts } from './measure.ts';
import type { Period } from './period.ts';
import { firstMonthOf, kindOf, lastMonthOf } from './periods.ts';

export type Figures = ReadonlyMap<string, ActualFigure>;

/** What was counted, by what it is found by. */
export function figuresOf({ figures }: FollowUp): Figures {
  return new Map(figures.map((figure) => [figureKey(figure), figure]));
}

/** A value, and whether it was written for the period itself or follows from its months. */
export interface FigureIn {
  readonly value: number;
  readonly isDerived: boolean;
}

/**
 * What was counted in a period. Where nothing is written for a quarter, a stock is that of its last month, and a flow
 * the sum of its months when all three are there. Null where it cannot be said: a gap.
 */
export function figureIn(
  figures: Figures,
  series: Pick<ActualFigure, 'measure' | 'place'>,
  period: Period,
): FigureIn | null {
  const valueIn = (one: Period) => figures.get(figureKey({ ...series, period: one }))?.value ?? null;
  const own = valueIn(period);
  if (own !== null) return { value: own, isDerived: false };
  if (kindOf(period) === 'month') return null;
  const isFlow = measureFacts[series.measure].kind === 'flow';
  const months = isFlow ? [0, 1, 2].map((at) => monthId(firstMonthOf(period), at)) : [lastMonthOf(period)];
  const values = months.map(valueIn);
  const known = values.filter((value) => value !== null);
  if (known.length < values.length) return null;
  return { value: known.reduce((sum, value) => sum + value, 0), isDerived: true };
}
