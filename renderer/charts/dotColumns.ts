import { quantileMiddles } from '../../shared/charts/quantileMiddles.ts';

/** A dot of a quantile dot plot: where it stands along the axis, and how many dots lie under it. */
export interface Dot {
  /** The middle of its column, in the unit of the values. */
  readonly at: number;
  readonly level: number;
  /** Whether the quantile itself, not its column, is at or above the threshold. */
  readonly isPast: boolean;
}

/**
 * A distribution as `count` equally likely dots: the middles of `count` equal shares of the draws, stacked in columns
 * of one width, those below the threshold apart from those at or above it. How many of the dots are past the threshold
 * is the chance in whole dots. Kay et al. 2016, quantile dot plots.
 *
 * @param sorted the draws in rising order
 * @param columnWidth in the unit of the values
 */
export function dotColumns(sorted: ArrayLike<number>, count: number, threshold: number, columnWidth: number): Dot[] {
  const heights = new Map<number, number>();
  return quantileMiddles(sorted, count).map((value) => {
    const isPast = value >= threshold;
    const column = Math.floor((value - threshold) / columnWidth);
    // Rounding may put a value that is all but the threshold on its other side.
    const own = isPast ? Math.max(0, column) : Math.min(-1, column);
    const level = heights.get(own) ?? 0;
    heights.set(own, level + 1);
    return { at: threshold + (own + 0.5) * columnWidth, level, isPast };
  });
}
