import type { Paired } from './pairRows.ts';
import type { Span } from './spans.ts';

/** A sum in the scenario, in the reference, and their difference. */
export interface Sum {
  readonly scenario: number;
  readonly reference: number;
  readonly difference: number;
}

/** Rows that belong to one key, in the order in which the keys first come. */
export function groupRows<Row, Key extends string>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}

/** Flows summed over rows and over the months of a period; over the whole horizon where none is given. */
export function sumFlows(rows: readonly Paired[], span?: Pick<Span, 'from' | 'to'>): Sum {
  let scenario = 0;
  let reference = 0;
  for (const row of rows) {
    scenario += sumOf(row.scenario, span);
    reference += sumOf(row.reference, span);
  }
  return { scenario, reference, difference: scenario - reference };
}

/**
 * What rows come to when a period ends, at the end of the horizon where none is given: stocks (T + 1 values) at that
 * time, flows (T values) in the month before it.
 */
export function sumAtEnd(rows: readonly Paired[], kind: 'stock' | 'flow', span?: Pick<Span, 'from' | 'to'>): Sum {
  let scenario = 0;
  let reference = 0;
  for (const row of rows) {
    const at = span ? span.to - (kind === 'flow' ? 1 : 0) : row.scenario.length - 1;
    scenario += row.scenario[at] ?? 0;
    reference += row.reference[at] ?? 0;
  }
  return { scenario, reference, difference: scenario - reference };
}

function sumOf(
  amounts: Float64Array,
  { from, to }: Pick<Span, 'from' | 'to'> = { from: 0, to: amounts.length },
): number {
  let sum = 0;
  for (let t = from; t < to; t++) sum += amounts[t] as number;
  return sum;
}
