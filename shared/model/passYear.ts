import { YEAR } from './states.ts';

/**
 * Keeps the share `stay` of those who stand in a ring of twelve months from `start` on, without those in the slot
 * `oldest`: it is the caller's, who has them elsewhere from now on, and is left empty.
 *
 * @returns how many they were before, again without `oldest`
 */
export function passYear(ring: Float64Array, start: number, oldest: number, stay: number): number {
  ring[oldest] = 0;
  let even = 0;
  let odd = 0;
  for (let slot = start; slot < start + YEAR; slot += 2) {
    const one = ring[slot] as number;
    const next = ring[slot + 1] as number;
    even += one;
    odd += next;
    ring[slot] = one * stay;
    ring[slot + 1] = next * stay;
  }
  return even + odd;
}
