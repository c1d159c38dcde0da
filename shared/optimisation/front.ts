/** The most of the objective for each cost: ascending in both. A bound, and the answer where nothing but cost counts. */
export interface Front {
  readonly cost: Float64Array;
  readonly objective: Float64Array;
}

/** Points that are kept as they are; of more, neighbours become one that is as cheap as the first and as good as the best. */
const POINTS_MAX = 2_000;

export const emptyFront: Front = { cost: Float64Array.of(0), objective: Float64Array.of(0) };

/** The front of points that may come in any order. */
export function frontOf(cost: Float64Array, objective: Float64Array): Front {
  if (cost.length > POINTS_MAX) return frontOf(...gathered(cost, objective));
  const order = Array.from(cost.keys()).sort(
    (a, b) => (cost[a] as number) - (cost[b] as number) || (objective[b] as number) - (objective[a] as number),
  );
  let best = Number.NEGATIVE_INFINITY;
  const kept = order.filter((point) => {
    const isBetter = (objective[point] as number) > best;
    if (isBetter) best = objective[point] as number;
    return isBetter;
  });
  return {
    cost: Float64Array.from(kept, (point) => cost[point] as number),
    objective: Float64Array.from(kept, (point) => objective[point] as number),
  };
}

/** The front of the sums of one point of each. */
export function sumOfFronts(one: Front, other: Front): Front {
  const [rows, columns] = [one.cost.length, other.cost.length];
  const cost = new Float64Array(rows * columns);
  const objective = new Float64Array(rows * columns);
  for (let a = 0; a < rows; a++) {
    for (let b = 0; b < columns; b++) {
      cost[a * columns + b] = (one.cost[a] as number) + (other.cost[b] as number);
      objective[a * columns + b] = (one.objective[a] as number) + (other.objective[b] as number);
    }
  }
  return frontOf(cost, objective);
}

/** The most of the objective for at most this cost; −∞ where nothing is so cheap. */
export function bestWithin({ cost, objective }: Front, most: number): number {
  let low = 0;
  let high = cost.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cost[middle] as number) <= most) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? Number.NEGATIVE_INFINITY : (objective[low - 1] as number);
}

/** Points gathered by cost into few enough: none that is left says too little. */
function gathered(cost: Float64Array, objective: Float64Array): [Float64Array, Float64Array] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const kroner of cost) {
    least = Math.min(least, kroner);
    most = Math.max(most, kroner);
  }
  const cheapest = new Float64Array(POINTS_MAX).fill(Number.POSITIVE_INFINITY);
  const best = new Float64Array(POINTS_MAX).fill(Number.NEGATIVE_INFINITY);
  const width = (most - least) / (POINTS_MAX - 1) || 1;
  for (let point = 0; point < cost.length; point++) {
    const at = Math.floor(((cost[point] as number) - least) / width);
    cheapest[at] = Math.min(cheapest[at] as number, cost[point] as number);
    best[at] = Math.max(best[at] as number, objective[point] as number);
  }
  const filled = cheapest.map((kroner, at) => (kroner < Number.POSITIVE_INFINITY ? at : -1)).filter((at) => at >= 0);
  return [
    Float64Array.from(filled, (at) => cheapest[at] as number),
    Float64Array.from(filled, (at) => best[at] as number),
  ];
}
