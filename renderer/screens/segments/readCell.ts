import type { SegmentEdit } from '../../../shared/document/edits/editSegments.ts';
import { limitsOf } from '../../../shared/document/field.ts';
import { limits } from '../../../shared/document/limits.ts';
import { restOfMix } from '../../../shared/document/reimbursementMix.ts';
import type { Segment } from '../../../shared/document/segment.ts';
import { isOptional, numberOf, type SegmentNumber } from '../../../shared/document/segmentFields.ts';
import { addsUpToOne } from '../../../shared/document/shares.ts';
import type { Scale } from '../../../shared/words/parse.ts';
import { parseNumber } from '../../../shared/words/parse.ts';
import { type Words, wordsIn } from '../../../shared/words/words.ts';
import { readTyped } from '../../components/readTyped.ts';
import { startText } from './cellText.ts';
import type { Column } from './columns.ts';

export type ReadCell =
  | { readonly ok: true; readonly edit: SegmentEdit }
  /** What is wrong with what was typed or pasted, and what is allowed. */
  | { readonly ok: false; readonly sentence: string };

/** What a text typed or pasted in a cell asks to be changed, in the language of `words`. */
export function readCell(text: string, segment: Segment, column: Column, words: Words): ReadCell {
  const segmentId = segment.id;
  switch (column.kind) {
    case 'name':
      return readName(text, segmentId, words);
    case 'number':
      return readSegmentNumber(text, segment, column.field, column.scale, words);
    case 'reimbursementMix':
      return readMix(text, segmentId, words);
    case 'startsIn':
      return readStart(text, segmentId, words);
    case 'municipalShare':
      return { ok: false, sentence: words.t('segments.computed') };
  }
}

/** Characters that a name may have. MODEL §8. */
const NAME_MAX = 120;

function readName(text: string, segmentId: string, { t }: Words): ReadCell {
  const value = text.trim();
  if (value === '') return { ok: false, sentence: t('segments.nameEmpty') };
  if (value.length > NAME_MAX) return { ok: false, sentence: t('segments.nameLong', { most: String(NAME_MAX) }) };
  return { ok: true, edit: { segmentId, field: 'name', value } };
}

function readSegmentNumber(text: string, segment: Segment, field: SegmentNumber, scale: Scale, words: Words): ReadCell {
  const segmentId = segment.id;
  if (text.trim() === '' && isOptional(field)) return { ok: true, edit: { segmentId, field, value: null } };
  const context = { words, limits: limitsOf(`segments/*/${field}`), scale, used: numberOf(segment, field).value };
  const read = readTyped(text, context);
  return read.ok ? { ok: true, edit: { segmentId, field, value: read.value } } : read;
}

/** Four shares with something between them that is no part of a number. */
function readMix(text: string, segmentId: string, words: Words): ReadCell {
  const { t, language, percent } = words;
  const parts = text
    .split(/[·/;|]|\s+(?!%|pct)/i)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const shares = parts.flatMap((part) => {
    const read = parseNumber(part, language, 'percent');
    return read.ok && read.value >= limits.share.min && read.value <= limits.share.max ? [read.value] : [];
  });
  const [one, two, three, four] = shares;
  const isWhole = parts.length === 4 && shares.length === 4;
  if (!isWhole || one === undefined || two === undefined || three === undefined || four === undefined) {
    return { ok: false, sentence: t('segments.mixShape', { typed: text.trim() }) };
  }
  const rest = restOfMix(shares);
  if (addsUpToOne(shares)) {
    return { ok: true, edit: { segmentId, field: 'reimbursementMix', value: [one, two, three, four] } };
  }
  const off = percent(Math.abs(rest), 7);
  return { ok: false, sentence: rest > 0 ? t('segments.mixMissing', { off }) : t('segments.mixOver', { off }) };
}

/** By the words of either language, or what they begin with: "støtte", "på støtte", "education". */
function readStart(text: string, segmentId: string, { t }: Words): ReadCell {
  const typed = text.trim().toLowerCase();
  const found = (['support', 'education'] as const).find((startsIn) =>
    (['da', 'en'] as const).some((language) => {
      const word = startText(startsIn, wordsIn(language));
      return typed !== '' && (word.startsWith(typed) || typed.endsWith(word) || typed === startsIn);
    }),
  );
  if (found) return { ok: true, edit: { segmentId, field: 'startsIn', value: found } };
  return { ok: false, sentence: t('segments.startUnknown', { typed: text.trim() }) };
}
