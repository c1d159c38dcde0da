import { sum } from './sum.ts';

/**
 * MODEL §2: what becomes in one month of `n` persons with these competing hazards. Those who leave are divided in
 * proportion to the hazards; `gone` is in their order.
 */
export function depart(n: number, hazards: readonly number[]): { stay: number; gone: number[] } {
  if (n === 0) return { stay: 0, gone: hazards.map(() => 0) };
  const a = sum(hazards);
  const leavers = n * -Math.expm1(-a);
  return { stay: n * Math.exp(-a), gone: hazards.map((hazard) => (a === 0 ? 0 : (leavers * hazard) / a)) };
}
