import type { Stream } from './stream.ts';

/** Normal with mean 0 and standard deviation 1, by Box and Muller; the second number of the pair is not kept. */
export function drawNormal(stream: Stream): number {
  const radius = Math.sqrt(-2 * Math.log(stream.uniform()));
  return radius * Math.cos(2 * Math.PI * stream.uniform());
}
