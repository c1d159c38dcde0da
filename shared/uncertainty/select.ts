/**
 * Order statistics by partition: leaves in `values` at each index of `wanted` what would stand there if all were
 * sorted, and sorts no more than that asks for. Infinities are numbers like others.
 *
 * @param wanted ascending indices
 */
export function select(values: Float64Array, wanted: readonly number[]): void {
  selectBetween(values, wanted, 0, wanted.length - 1, 0, values.length - 1);
}

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
  selectOne(values, index, low, high);
  selectBetween(values, wanted, first, middle - 1, low, index - 1);
  selectBetween(values, wanted, middle + 1, last, index + 1, high);
}

/** Hoare's selection, its pivot the median of three. */
function selectOne(values: Float64Array, index: number, from: number, to: number): void {
  let low = from;
  let high = to;
  while (low < high) {
    const pivot = medianOfThree(values[low] as number, values[(low + high) >> 1] as number, values[high] as number);
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

function medianOfThree(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
