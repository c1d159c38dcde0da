import { editSegments } from '../../../shared/document/edits/editSegments.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import type { Segment } from '../../../shared/document/segment.ts';
import { numberOf } from '../../../shared/document/segmentFields.ts';
import { fieldText } from '../../../shared/words/format.ts';
import type { Words } from '../../../shared/words/words.ts';
import { mixText } from './cellText.ts';
import type { Column } from './columns.ts';
import { readCell } from './readCell.ts';
import { refusalSentence } from './refusalSentence.ts';

/** The document with what was typed, or why it cannot be used, what is allowed and what is used meanwhile. */
export type Typed =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly sentence: string };

/** What a text typed in a cell makes of the document as it was before the cell was edited. */
export function typedInCell(before: Scenario, segment: Segment, column: Column, text: string, words: Words): Typed {
  const read = readCell(text, segment, column, words);
  if (!read.ok) return read;
  const { scenario, refused } = editSegments(before, [read.edit]);
  const [refusal] = refused;
  if (!refusal) return { ok: true, scenario };
  const why = refusalSentence(words, refusal);
  if (column.kind === 'name') return { ok: false, sentence: why };
  const used = usedText(segment, column, words);
  return { ok: false, sentence: words.t('field.breaksRule', { typed: text.trim(), why, used }) };
}

function usedText(segment: Segment, column: Column, words: Words): string {
  if (column.kind !== 'number') return mixText(segment, words);
  return fieldText(numberOf(segment, column.field).value, words.language, column.scale);
}
