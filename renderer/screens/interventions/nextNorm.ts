import type { NormBand } from '../evidence/normBands.ts';

/**
 * The documented norm that Page Up (1) or Page Down (−1) goes to from a caseload, by its highest caseload; null where
 * there is none that way.
 *
 * @param bands from low to high
 */
export function nextNorm(bands: readonly NormBand[], caseload: number, way: 1 | -1): NormBand | null {
  const beyond = bands.filter(({ max }) => (way === 1 ? max > caseload : max < caseload));
  return (way === 1 ? beyond[0] : beyond.at(-1)) ?? null;
}
