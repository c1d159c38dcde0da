import type { EvidenceEntry } from '../../../shared/evidence/schema.ts';

/** A documented caseload: young people per full-time member of staff. `min` is 0 where the source only says "at most". */
export interface NormBand {
  readonly min: number;
  readonly max: number;
  /** The entry that it is named after. */
  readonly entry: EvidenceEntry;
  /** Whether it is the norm of the entry that is looked at. */
  readonly isOwn: boolean;
}

/** All documented caseloads from low to high, one for each sentence of a source, whichever entries share it. */
export function normBands(entries: readonly EvidenceEntry[], own: EvidenceEntry): NormBand[] {
  const ownNorm = own.norms.caseload;
  const bands: NormBand[] = [];
  for (const entry of [own, ...entries]) {
    const norm = entry.norms.caseload;
    if (!norm || bands.some(({ min, max }) => min === norm.min && max === norm.max)) continue;
    bands.push({ min: norm.min, max: norm.max, entry, isOwn: norm === ownNorm });
  }
  return bands.sort((one, other) => one.max - other.max);
}
