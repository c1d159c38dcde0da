import { useMemo } from 'react';
import { figureKey } from '../../../shared/followUp/figureKey.ts';
import type { Period } from '../../../shared/followUp/period.ts';
import type { Series } from '../../../shared/followUp/series.ts';
import type { Quantiles } from '../../../shared/uncertainty/quantiles.ts';
import type { Expected } from '../../state/useExpected.ts';

/** What the decided version let one expect to be counted of a series in a period, chance included. */
export interface ExpectedValue extends Quantiles {
  /** The central run. */
  readonly central: number;
}

/** Asks for what was expected; null where the projection says nothing of it. */
export type ExpectedOf = (series: Series, period: Period) => ExpectedValue | null;

/** What was expected, where it is known; null until it is. */
export function useExpectedOf({ points }: Expected): ExpectedOf | null {
  return useMemo(() => {
    if (!points) return null;
    return ({ measure, place }, period) => {
      const point = points.get(figureKey({ measure, place, period }));
      return point ? { ...point.withChance, central: point.central } : null;
    };
  }, [points]);
}
