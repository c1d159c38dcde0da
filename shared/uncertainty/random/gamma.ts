import { drawNormal } from './normal.ts';
import type { Stream } from './stream.ts';

/**
 * Gamma with `shape` > 0 and scale 1, by Marsaglia and Tsang. Shares are drawn as quotients of these: x / (x + y) is
 * Beta, and each of several over their sum Dirichlet.
 */
export function drawGamma(stream: Stream, shape: number): number {
  if (shape < 1) return drawLarge(stream, shape + 1) * stream.uniform() ** (1 / shape);
  return drawLarge(stream, shape);
}

function drawLarge(stream: Stream, shape: number): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = drawNormal(stream);
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root * root * root;
    const u = stream.uniform();
    const squared = x * x;
    if (u < 1 - 0.0331 * squared * squared) return d * v;
    if (Math.log(u) < squared / 2 + d * (1 - v + Math.log(v))) return d * v;
  }
}
