import type { Chunk, ColumnSpan } from './drawChunk.ts';
import { type Quantiles, quantilesOf } from './quantiles.ts';

/**
 * The quantiles of every column of a span over all draws of the chunks, which may come in any order.
 * Draws are kept in double precision, so these are the quantiles of the draws and not nearly so.
 */
export function columnQuantiles(chunks: readonly Chunk[], { first, end }: ColumnSpan): Quantiles[] {
  const gathered = new Float64Array(drawsIn(chunks));
  return Array.from({ length: end - first }, (_, column) => quantilesOf(gather(chunks, column, gathered)));
}

/** One column of the span in the order of the draws, into room for all of them. */
export function gather(chunks: readonly Chunk[], column: number, into: Float64Array): Float64Array {
  for (const { from, count, values } of chunks) {
    into.set(values.subarray(column * count, (column + 1) * count), from);
  }
  return into;
}

export function drawsIn(chunks: readonly Chunk[]): number {
  return chunks.reduce((sum, { count }) => sum + count, 0);
}
