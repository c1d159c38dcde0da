/** Σ, from left to right. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The whole numbers 0 … n − 1. */
export function upTo(n: number): number[] {
  return Array.from({ length: n }, (_, index) => index);
}
