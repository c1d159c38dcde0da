import type { EvidenceEntry } from '../../../shared/evidence/schema.ts';
import type { Documented } from './effectDots.ts';

/** How the effect of a library's entry is known. */
export function documentedEffect({ effect, effectBasis, study }: EvidenceEntry): Documented {
  return { effect, isOwnStudy: effectBasis.kind === 'ownStudy', isBeforeAfter: study.design === 'beforeAfter' };
}
