import { editSegments, type SegmentEdit } from '../../../shared/document/edits/editSegments.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import type { Segment } from '../../../shared/document/segment.ts';
import { isOptional } from '../../../shared/document/segmentFields.ts';
import type { Words } from '../../../shared/words/words.ts';
import { type Column, columnName } from './columns.ts';

interface Cleared {
  /** Without the numbers that may be left out; the same object where there were none. */
  readonly scenario: Scenario;
  /** What could not be left out, or what more was; null where there is nothing to say. */
  readonly sentence: string | null;
}

/** The document after Delete in some cells: what may be left out is, and nothing is made 0. */
export function clearCells(
  before: Scenario,
  cells: readonly { readonly segment: Segment; readonly column: Column }[],
  words: Words,
): Cleared {
  const edits = cells.flatMap(({ segment, column }): SegmentEdit[] =>
    column.kind === 'number' && isOptional(column.field)
      ? [{ segmentId: segment.id, field: column.field, value: null }]
      : [],
  );
  const { scenario } = editSegments(before, edits);
  const needed = cells.filter(({ column }) => column.kind !== 'number' || !isOptional(column.field));
  if (needed.length > 0) {
    const fields = [...new Set(needed.map(({ column }) => columnName(words, column)))].join(', ');
    return { scenario, sentence: words.t('segments.cannotClear', { fields }) };
  }
  const isPair = scenario !== before && edits.some(({ field }) => field.startsWith('returnInLaterYears/'));
  return { scenario, sentence: isPair ? words.t('segments.pairLeftOut') : null };
}
