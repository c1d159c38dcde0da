/** ln n! for a whole number n ≥ 0: exact logarithms of small ones, Stirling's series for the rest. */
export function lnFactorial(n: number): number {
  const small = logarithms[n];
  if (small !== undefined) return small;
  const over = 1 / n;
  const squared = over * over;
  return (
    (n + 0.5) * Math.log(n) -
    n +
    HALF_LN_TWO_PI +
    over * (1 / 12 - squared * (1 / 360 - squared * (1 / 1260 - squared / 1680)))
  );
}

const HALF_LN_TWO_PI = Math.log(2 * Math.PI) / 2;

/** From here on the series is exact to the last digits. */
const SMALL = 32;

const logarithms: readonly number[] = Array.from({ length: SMALL }, (_, n) => {
  let sum = 0;
  for (let factor = 2; factor <= n; factor++) sum += Math.log(factor);
  return sum;
});
