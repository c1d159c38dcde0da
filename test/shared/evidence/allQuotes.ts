import type { DocumentFile } from '../../../shared/evidence/documents.ts';
import { library } from '../../../shared/evidence/library.ts';
import { promisingElementsSource } from '../../../shared/evidence/localInitiative.ts';

export interface PlacedQuote {
  readonly file: DocumentFile;
  readonly quote: string;
}

/** Whether a part of the library is a quote with its document. */
function isPlacedQuote(part: object): part is PlacedQuote {
  return 'kind' in part && part.kind === 'document' && 'file' in part && 'quote' in part;
}

function collect(part: unknown, into: PlacedQuote[]): PlacedQuote[] {
  if (typeof part !== 'object' || part === null) return into;
  if (isPlacedQuote(part)) into.push(part);
  for (const inner of Object.values(part)) collect(inner, into);
  return into;
}

/** Every quote in the library, wherever it stands, and the further sentences that say how many took part. */
export const allQuotes: readonly PlacedQuote[] = [
  ...collect(library, []),
  promisingElementsSource,
  ...library.entries.flatMap(({ figures }) =>
    figures.flatMap(({ source, n }) =>
      source.kind === 'document' && n?.quote ? [{ file: source.file, quote: n.quote }] : [],
    ),
  ),
];

/** Every text that the library shows, in both languages, and its quotes. */
export function allStrings(part: unknown = library): string[] {
  if (typeof part === 'string') return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(allStrings) : [];
}
