/** A row of one run: a value for each month, or for each time. */
interface OneRow {
  readonly values: Float64Array;
}

/** The same row of a scenario and of its reference. */
export interface Paired {
  readonly scenario: Float64Array;
  readonly reference: Float64Array;
}

/**
 * The rows of a scenario beside those of its reference, which are known by a key. What only one of the two has is 0 in
 * the other; a row with nothing in either is left out.
 */
export function pairRows<Row extends OneRow>(
  scenario: readonly Row[],
  reference: readonly Row[],
  keyOf: (row: Row) => string,
): (Omit<Row, 'values'> & Paired)[] {
  const ours = new Map(scenario.map((row) => [keyOf(row), row]));
  const theirs = new Map(reference.map((row) => [keyOf(row), row]));
  return [...new Map([...ours, ...theirs])].flatMap(([key, { values, ...row }]) => {
    const nothing = new Float64Array(values.length);
    const paired = { ours: ours.get(key)?.values ?? nothing, theirs: theirs.get(key)?.values ?? nothing };
    return isEmpty(paired.ours) && isEmpty(paired.theirs)
      ? []
      : [{ ...row, scenario: paired.ours, reference: paired.theirs }];
  });
}

function isEmpty(values: Float64Array): boolean {
  return values.every((value) => value === 0);
}
