import { featureAt } from './mixModel.ts';
import type { Summands } from './combine.ts';

/** Numbers of options that are read for the weights at most, but for the fewest steps. */
const READS_MAX = 1e7;
const STEPS_MIN = 8;
/** Each step is shorter than the one before, the last this share of the first. */
const LAST_STEP = 1e-4;

/**
 * What each row is worth in the objective, as far as it stands in the way: weights that make one limit of many. Whatever
 * they are, no combination gives more than the best that keeps the weighted sum; the better they are, the sooner it is
 * seen that nothing better is left. Found by following the slope of the Lagrangian dual downward.
 *
 * @param worth the options of each part that may be taken
 * @param bounds one a row; an infinite one is no limit
 * @param stepsMax steps that are taken where there is not too much to read
 */
export function weightsOf(
  parts: readonly Summands[],
  worth: readonly (readonly number[])[],
  bounds: readonly number[],
  stepsMax: number,
): Float64Array {
  const rows = bounds.length;
  if (rows === 1) return Float64Array.of(1);
  const { span, scale } = sizesOf(parts, worth, bounds);
  const reads = worth.reduce((sum, { length }) => sum + length, 0) * (rows + 1);
  const steps = Math.max(STEPS_MIN, Math.min(stepsMax, Math.floor(READS_MAX / reads)));
  const fall = LAST_STEP ** (1 / steps);
  const weights = new Float64Array(rows);
  let best = weights.slice();
  let least = Number.POSITIVE_INFINITY;
  for (let step = 0; step < steps; step++) {
    const { most, used } = relaxed(parts, worth, weights);
    const over = used.map((sum, row) => (isLimit(bounds[row]) ? (sum - bounds[row]) / (scale[row] as number) : 0));
    const dual = weights.reduce((sum, weight, row) => (weight > 0 ? sum + weight * (bounds[row] ?? 0) : sum), most);
    if (dual < least) {
      least = dual;
      best = weights.slice();
    }
    const slope = Math.hypot(...over);
    if (slope === 0) return best;
    const length = (span * fall ** step) / slope;
    for (let row = 0; row < rows; row++) {
      const moved = (weights[row] as number) * (scale[row] as number) + length * (over[row] as number);
      weights[row] = Math.max(0, moved) / (scale[row] as number);
    }
  }
  return best;
}

/** The number of an option with its rows made one. */
export function weighted(part: Summands, option: number, weights: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < weights.length; row++) {
    const weight = weights[row] as number;
    if (weight > 0) sum += weight * part.at(option, featureAt.rows + row);
  }
  return sum;
}

/** The options that are best where every row has its price, and what they use of each. */
function relaxed(parts: readonly Summands[], worth: readonly (readonly number[])[], weights: Float64Array) {
  const used = new Float64Array(weights.length);
  let most = 0;
  for (const [at, part] of parts.entries()) {
    let [best, chosen] = [Number.NEGATIVE_INFINITY, 0];
    for (const option of worth[at] ?? []) {
      const value = part.at(option, featureAt.objective) - weighted(part, option, weights);
      if (value > best) [best, chosen] = [value, option];
    }
    most += best;
    for (let row = 0; row < used.length; row++) {
      used[row] = (used[row] as number) + part.at(chosen, featureAt.rows + row);
    }
  }
  return { most, used };
}

/** How far the objective can move in all, and each row: what makes kroner and places comparable. */
function sizesOf(parts: readonly Summands[], worth: readonly (readonly number[])[], bounds: readonly number[]) {
  const spans = bounds.map((bound) => (isLimit(bound) ? Math.abs(bound) : 0));
  const spanOf = (at: number, feature: number) => {
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const option of worth[at] ?? []) {
      const value = parts[at]?.at(option, feature) ?? 0;
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    return most - least;
  };
  const span = parts.reduce((sum, _, at) => sum + spanOf(at, featureAt.objective), 0);
  const scale = spans.map((own, row) =>
    Math.max(
      own,
      parts.reduce((sum, _, at) => sum + spanOf(at, featureAt.rows + row), 0),
    ),
  );
  return { span, scale: scale.map((size) => size || 1) };
}

function isLimit(bound: number | undefined): bound is number {
  return bound !== undefined && Number.isFinite(bound);
}
