import type { EvidenceEntry } from '../../../shared/evidence/schema.ts';
import type { DocumentSource, Source } from '../../../shared/evidence/source.ts';

/**
 * The document's words that stand first at an entry: those of the result its effect rests on, else of its first figure
 * or finding. Undefined where the documents say nothing of it beyond the catalogue's overview.
 */
export function mainQuote({ figures, points, effectBasis }: EvidenceEntry): DocumentSource | undefined {
  const basis = figures.filter(({ id }) => effectBasis.figureIds.includes(id) && effectBasis.kind === 'ownStudy');
  const sources: Source[] = [...basis, ...figures, ...points].map(({ source }) => source);
  return sources.find((source): source is DocumentSource => source.kind === 'document');
}
