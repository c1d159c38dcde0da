import type { FaultCode } from '../document/fault.ts';
import type { Limits } from '../document/limits.ts';
import type { RowFault } from '../tabular/rowFault.ts';
import { allowedText } from './allowed.ts';
import type { Scale } from './parse.ts';
import { faultSentence } from './sentences.ts';
import type { Words } from './words.ts';

/** What a column may hold, for the sentence about what it held instead. */
export interface ColumnRule {
  readonly limits: Limits;
  readonly scale: Scale;
}

/**
 * What is wrong with a row of an imported table: what was read, and what is allowed; without the row and the column.
 *
 * @param rule of the column, where it holds numbers
 * @param names what is allowed where the cell must name one of several
 */
export function rowFaultSentence(
  words: Words,
  { code, cell, facts }: RowFault<string>,
  rule: ColumnRule | undefined,
  names: readonly string[] = [],
): string {
  const { t } = words;
  const allowed = rule ? allowedText(words, rule.limits, rule.scale) : '';
  switch (code) {
    case 'notANumber':
    case 'outOfRange':
      return t(`import.faults.${code}`, { cell, allowed });
    case 'unknownMeasure':
    case 'unknownSegment':
      return t(`import.faults.${code}`, { cell, allowed: names.join(', ') });
    case 'notAMonth':
    case 'unknownPlace':
      return t(`import.faults.${code}`, { cell });
    case 'tooLong':
    case 'full':
      return t(`import.faults.${code}`, { most: String(facts.most) });
    case 'rule':
      return faultSentence(words, { path: '', code: facts.rule as FaultCode, facts });
    case 'missing':
    case 'twice':
    case 'notCountedHere':
      return t(`import.faults.${code}`);
  }
}
