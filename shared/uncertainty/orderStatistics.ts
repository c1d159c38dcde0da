import { select } from './select.ts';

/** Equal spans from the least to the most: so many that few of thousands of draws stand in one. */
const SPANS = 1024;

/**
 * What would stand at some places if the values were sorted. The values are counted by span, which tells in which span
 * each place is; only those spans are put in order, and the values themselves stay as they are. Where nearly all stand
 * in one span, as when a single one is infinite, it is a selection among all.
 *
 * @param values no NaN
 * @param places ascending indices, none twice
 * @returns one number a place
 */
export function orderStatistics(values: Float64Array, places: readonly number[]): Float64Array {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < values.length; at++) {
    const value = values[at] as number;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  if (least === most) return new Float64Array(places.length).fill(least);
  const scale = SPANS / (most - least);
  const counts = new Int32Array(SPANS + 1);
  for (let at = 0; at < values.length; at++) {
    const span = (((values[at] as number) - least) * scale) | 0;
    counts[span] = (counts[span] as number) + 1;
  }
  const { room, starts, placesInRoom } = roomFor(counts, places);
  for (let at = 0; at < values.length; at++) {
    const span = (((values[at] as number) - least) * scale) | 0;
    const to = starts[span] as number;
    if (to < 0) continue;
    room[to] = values[at] as number;
    starts[span] = to + 1;
  }
  select(room, placesInRoom);
  return Float64Array.from(placesInRoom, (at) => room[at] as number);
}

/** Room for the values of every span that holds one of the places, where in it each begins (−1 for the others). */
function roomFor(counts: Int32Array, places: readonly number[]) {
  const starts = new Int32Array(counts.length).fill(-1);
  const placesInRoom: number[] = [];
  let below = 0;
  let size = 0;
  for (let span = 0; span < counts.length; span++) {
    const count = counts[span] as number;
    const found = placesInRoom.length;
    for (let next = found; (places[next] ?? below + count) < below + count; next++) {
      placesInRoom.push(size + (places[next] as number) - below);
    }
    if (placesInRoom.length > found) {
      starts[span] = size;
      size += count;
    }
    below += count;
  }
  return { room: new Float64Array(size), starts, placesInRoom };
}
