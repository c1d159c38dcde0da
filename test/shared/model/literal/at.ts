/** The element at `index`; unlike plain indexing it never gives undefined, so that a slip in an index is loud. */
export function at<T>(list: readonly T[], index: number): T {
  const element = list[index];
  if (element === undefined) throw new RangeError(`no element ${index} in a list of ${list.length}`);
  return element;
}
