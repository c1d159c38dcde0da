/**
 * The interval around a difference between two shares, for the forest plot: Newcombe's hybrid score method, the tenth
 * of the eleven compared in "Interval estimation for the difference between independent proportions", Statistics in
 * Medicine 17 (1998), 873–890. It joins two Wilson intervals and stays within −1 … 1, also for shares of 0 and 1.
 */
export interface ArmShare {
  /** 0–1. */
  readonly share: number;
  /** Persons in the arm, above 0. */
  readonly n: number;
}

export interface DifferenceInterval {
  /** treated − control. */
  readonly difference: number;
  readonly lower: number;
  readonly upper: number;
}

/** The standard normal value that leaves 2.5 % in each tail: a 95 % interval. */
const Z_95 = 1.959963984540054;

/** Wilson's score interval for one share. */
function wilson({ share, n }: ArmShare, z: number): { lower: number; upper: number } {
  const middle = share + (z * z) / (2 * n);
  const spread = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  return { lower: (middle - spread) / scale, upper: (middle + spread) / scale };
}

/**
 * Newcombe's interval for treated − control. Throws a RangeError for a share outside 0–1 or an arm of nobody.
 * `z` is the standard normal value of the wanted confidence, 95 % unless told.
 */
export function newcombeInterval(control: ArmShare, treated: ArmShare, z: number = Z_95): DifferenceInterval {
  for (const { share, n } of [control, treated]) {
    if (!(share >= 0 && share <= 1)) throw new RangeError(`A share must be between 0 and 1, not ${share}.`);
    if (!(n > 0)) throw new RangeError(`An arm must have more than 0 persons, not ${n}.`);
  }
  const difference = treated.share - control.share;
  const low = wilson(treated, z);
  const high = wilson(control, z);
  return {
    difference,
    lower: difference - Math.hypot(treated.share - low.lower, high.upper - control.share),
    upper: difference + Math.hypot(low.upper - treated.share, control.share - high.lower),
  };
}
