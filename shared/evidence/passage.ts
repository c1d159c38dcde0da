import { findQuote } from './findQuote.ts';
import { runningText } from './runningText.ts';

/** A quote with what stands around it in its document. The three texts follow each other, spaces included. */
export interface Passage {
  readonly before: string;
  readonly wording: string;
  readonly after: string;
  /** Whether the document goes on before or after what is shown. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** Characters on each side of the quote, at most: three or four sentences. */
const REACH = 400;

/**
 * The passage that a quote stands in: whole sentences around it, up to `reach` characters on each side, or whole words
 * where a sentence is longer than that. Undefined when the quote is not in the document.
 *
 * @param document the text as it is shipped, in which names of persons are left out
 */
export function passageOf(document: string, quote: string, reach: number = REACH): Passage | undefined {
  const text = runningText(document);
  const place = findQuote(text, quote);
  if (!place) return undefined;
  const from = startWithin(text, place.start, reach);
  const to = endWithin(text, place.end, reach);
  return {
    before: text.slice(from, place.start),
    wording: text.slice(place.start, place.end),
    after: text.slice(place.end, to),
    isCutBefore: from > 0,
    isCutAfter: to < text.length,
  };
}

/** A stop, with the marks that may close after it, and what begins a new sentence. An abbreviation goes on in lower case. */
const BOUND = /[.!?:][”"’)]*\s+(?=[”"’(]?\p{Lu})/gu;

function startWithin(text: string, start: number, reach: number): number {
  const earliest = Math.max(0, start - reach);
  if (earliest === 0) return 0;
  const stretch = text.slice(earliest, start);
  const [bound] = stretch.matchAll(BOUND);
  if (bound) return earliest + bound.index + bound[0].length;
  const space = stretch.indexOf(' ');
  return space === -1 ? start : earliest + space + 1;
}

function endWithin(text: string, end: number, reach: number): number {
  const latest = Math.min(text.length, end + reach);
  if (latest === text.length) return latest;
  const stretch = text.slice(end, latest);
  const bound = [...stretch.matchAll(BOUND)].at(-1);
  if (bound) return end + bound.index + bound[0].trimEnd().length;
  const space = stretch.lastIndexOf(' ');
  return space === -1 ? end : end + space;
}
