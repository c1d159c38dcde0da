import { isWithin, type Limits } from '../../shared/document/limits.ts';
import { allowedText } from '../../shared/words/allowed.ts';
import { fieldText } from '../../shared/words/format.ts';
import { parseNumber, type Scale } from '../../shared/words/parse.ts';
import type { Words } from '../../shared/words/words.ts';

interface Context {
  readonly words: Words;
  readonly limits: Limits;
  readonly scale: Scale;
  /** The last valid value, which stays in use. */
  readonly used: number;
}

export type Read =
  | { readonly ok: true; readonly value: number }
  /** What was typed is wrong, what is allowed, what is used meanwhile. */
  | { readonly ok: false; readonly sentence: string };

/** Reads what was typed in a field, or says in one sentence why it cannot be used. */
export function readTyped(typed: string, { words, limits, scale, used }: Context): Read {
  const { t, language } = words;
  const shown = (value: number) => `${fieldText(value, language, scale)}${scale === 'percent' ? '\u00a0%' : ''}`;
  const read = parseNumber(typed, language, scale);
  if (read.ok && isWithin(read.value, limits)) return read;
  const facts = {
    typed: typed.trim(),
    used: shown(used),
    allowed: allowedText(words, limits, scale, read.ok ? read.value : 0),
  };
  if (read.ok) return { ok: false, sentence: t('field.outOfRange', facts) };
  if (read.reason === 'empty') return { ok: false, sentence: t('field.empty', facts) };
  return { ok: false, sentence: t('field.notANumber', { ...facts, example: shown(exampleOf(limits, used)) }) };
}

/** A number that may be typed here: the one in use, which the planner knows. */
function exampleOf(limits: Limits, used: number): number {
  return isWithin(used, limits) ? used : limits.min;
}
