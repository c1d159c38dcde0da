import { HEADLINE_NUMBERS } from '../model/headlineRow.ts';
import type { ColumnSpan } from './drawChunk.ts';

/** Bytes of draws that are held at a time. */
export const ROOM = 192 * 2 ** 20;

/**
 * The columns in as few spans as the room allows: where all draws of all columns are too many to hold, they are drawn
 * once for each span. The first holds every headline.
 */
export function columnSpans(columns: number, draws: number, room = ROOM): ColumnSpan[] {
  const most = Math.max(HEADLINE_NUMBERS, Math.floor(room / (draws * Float64Array.BYTES_PER_ELEMENT)));
  const spans: ColumnSpan[] = [];
  for (let first = 0; first < columns; first += most) spans.push({ first, end: Math.min(columns, first + most) });
  return spans;
}
