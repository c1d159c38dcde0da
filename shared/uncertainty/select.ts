/**
 * Order statistics by partition: leaves in `values` at each index of `wanted` what would stand there if all were
 * sorted, and sorts no more than that asks for. Infinities are numbers like others.
 *
 * @param wanted ascending indices
 */
export function select(values: Float64Array, wanted: readonly number[]): void {
  selectBetween(values, wanted, 0, wanted.length - 1, 0, values.length - 1);
}

/** From so many on a pivot is worth looking for. */
const MANY = 600;

/** The middle one of the wanted first: it divides the values for those on both sides of it. */
function selectBetween(
  values: Float64Array,
  wanted: readonly number[],
  first: number,
  last: number,
  low: number,
  high: number,
): void {
  if (first > last || low >= high) return;
  const middle = (first + last) >> 1;
  const index = wanted[middle] as number;
  if (index === low) putLeastFirst(values, low, high);
  else selectOne(values, index, low, high);
  selectBetween(values, wanted, first, middle - 1, low, index - 1);
  selectBetween(values, wanted, middle + 1, last, index + 1, high);
}

/** The neighbour of one that stands in its place already: quantiles ask for pairs. */
function putLeastFirst(values: Float64Array, low: number, high: number): void {
  const first = values[low] as number;
  let least = first;
  let where = low;
  for (let at = low + 1; at <= high; at++) {
    const value = values[at] as number;
    if (value < least) {
      least = value;
      where = at;
    }
  }
  values[where] = first;
  values[low] = least;
}

/** Selection by Floyd and Rivest: of many, the pivot is found by selection among a few around the place asked for. */
function selectOne(values: Float64Array, index: number, from: number, to: number): void {
  let low = from;
  let high = to;
  while (low < high) {
    const pivot = high - low > MANY ? pivotAmongFew(values, index, low, high) : medianOfThree(values, low, high);
    let left = low;
    let right = high;
    while (left <= right) {
      while ((values[left] as number) < pivot) left++;
      while ((values[right] as number) > pivot) right--;
      if (left > right) break;
      const kept = values[left] as number;
      values[left] = values[right] as number;
      values[right] = kept;
      left++;
      right--;
    }
    if (index <= right) high = right;
    else if (index >= left) low = left;
    else return;
  }
}

function pivotAmongFew(values: Float64Array, index: number, low: number, high: number): number {
  const count = high - low + 1;
  const rank = index - low + 1;
  const logarithm = Math.log(count);
  const few = 0.5 * Math.exp((2 * logarithm) / 3);
  const lean = 0.5 * Math.sqrt((logarithm * few * (count - few)) / count) * (rank < count / 2 ? -1 : 1);
  const first = Math.max(low, Math.floor(index - (rank * few) / count + lean));
  const last = Math.min(high, Math.floor(index + ((count - rank) * few) / count + lean));
  selectOne(values, index, first, last);
  return values[index] as number;
}

function medianOfThree(values: Float64Array, low: number, high: number): number {
  const a = values[low] as number;
  const b = values[(low + high) >> 1] as number;
  const c = values[high] as number;
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
