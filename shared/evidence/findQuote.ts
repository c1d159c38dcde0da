import { type FoldedText, foldText } from './foldText.ts';

/** A stretch of a text: `start` is the first character, `end` the one after the last. */
export interface QuotePlace {
  readonly start: number;
  readonly end: number;
}

/**
 * Where `quote` stands in a document, whatever the line breaks and hyphens; undefined when it is not there.
 * Give the document folded beforehand to look up many quotes in it.
 */
export function findQuote(document: string | FoldedText, quote: string): QuotePlace | undefined {
  const { folded, offsets } = typeof document === 'string' ? foldText(document) : document;
  const wanted = foldText(quote).folded;
  if (wanted === '') return undefined;
  const at = folded.indexOf(wanted);
  const start = offsets[at];
  const last = offsets[at + wanted.length - 1];
  return start === undefined || last === undefined ? undefined : { start, end: last + 1 };
}
