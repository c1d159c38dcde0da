import { type FieldPath, shapeOf } from '../document/field.ts';
import { fieldValueText } from '../words/fieldName.ts';
import type { Words } from '../words/words.ts';
import { isSmall } from './suppressSmall.ts';

/** The fields of a document that count persons. */
const counts: readonly string[] = [
  'segments/*/persons',
  'segments/*/baselineN',
  'interventions/*/effect/nControl',
  'interventions/*/effect/nTreated',
];

/**
 * How the value of a field is said to others: a count of fewer than five persons only as that, unless somebody has asked
 * for small numbers.
 */
export function shownValue(showSmallNumbers: boolean): typeof fieldValueText {
  if (showSmallNumbers) return fieldValueText;
  return (words: Words, path: FieldPath, value: number) =>
    counts.includes(shapeOf(path)) && isSmall(value)
      ? words.t('report.fewerThanFive')
      : fieldValueText(words, path, value);
}
