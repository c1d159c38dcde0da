import { isWithin } from '../../../shared/document/limits.ts';
import { figureLimits } from '../../../shared/followUp/figureLimits.ts';
import type { Measure } from '../../../shared/followUp/measure.ts';
import { allowedText } from '../../../shared/words/allowed.ts';
import { parseNumber } from '../../../shared/words/parse.ts';
import type { Words } from '../../../shared/words/words.ts';

export type ReadFigure =
  /** Null for a gap. */
  | { readonly ok: true; readonly value: number | null }
  /** What is wrong with what was typed or pasted, and what is allowed. */
  | { readonly ok: false; readonly sentence: string };

/** What a text in a cell for actual figures says. Nothing is a gap, and never 0. */
export function readFigure(text: string, measure: Measure, words: Words): ReadFigure {
  const cell = text.trim();
  if (cell === '') return { ok: true, value: null };
  const limits = figureLimits(measure);
  const read = parseNumber(cell, words.language);
  if (read.ok && isWithin(read.value, limits)) return read;
  const facts = { cell, allowed: allowedText(words, limits, 'plain', read.ok ? read.value : 0) };
  return { ok: false, sentence: words.t(read.ok ? 'import.faults.outOfRange' : 'import.faults.notANumber', facts) };
}
