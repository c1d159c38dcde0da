import type { EvidenceEntry } from '../../../shared/evidence/schema.ts';
import { type NormBand, normBands } from '../evidence/normBands.ts';

/** A caseload may be put at most here on the scale, so norms that lie below it or beyond it are not drawn. */
const SCALE = { from: 5, to: 40 };

/** The documented caseloads that can be drawn on the scale, from low to high; one's own is that of `evidenceId`. */
export function documentedNorms(entries: readonly EvidenceEntry[], evidenceId: string | undefined): NormBand[] {
  const own = entries.find(({ id }) => id === evidenceId) ?? entries[0];
  if (!own) return [];
  return normBands(entries, own)
    .map((band) => ({ ...band, isOwn: band.isOwn && band.entry.id === evidenceId }))
    .filter(({ min, max }) => max > SCALE.from && max <= SCALE.to && (min === 0 || max - min < SCALE.to));
}
