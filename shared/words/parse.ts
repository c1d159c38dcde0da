import type { Language } from './language.ts';

/**
 * The one parser of numbers that people type or paste: "1.200", "1200", "12,5 %", "72.000 kr.", "−3".
 */

/** How a field's text stands to its value: a share is typed and shown in per cent. */
export type Scale = 'plain' | 'percent';

export type ParsedNumber =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly reason: 'empty' | 'notANumber' };

const SIGNS = /^[+\u2212-]/;
/** What may stand between thousands, beside the language's own mark. Not a tab: that is two cells of a sheet. */
const SPACE = /[ \u00a0\u2009\u202f]/;
/**
 * Units that people write after a number, and that say nothing that the field does not know. "50 %" of a position and
 * "72 t.kr." say more, and are refused rather than read as 50 positions and 72 kroner.
 */
const UNITS: Readonly<Record<Scale, RegExp>> = { plain: /kr\.?$/i, percent: /(?:%|pct\.?)$/i };

/**
 * Reads what a person typed. In Danish a comma is the decimal mark, and a dot is one too unless it can be a
 * separator of thousands ("1.200" is 1200, "12.5" is 12,5); in English the two change places.
 *
 * @param scale 'percent' reads "12,5" and "12,5 %" alike as 0.125
 * @returns the value in the document's unit, exact to the digits typed
 */
export function parseNumber(text: string, language: Language, scale: Scale = 'plain'): ParsedNumber {
  const typed = text.trim();
  if (typed === '') return { ok: false, reason: 'empty' };
  const bare = typed.replace(UNITS[scale], '').trimEnd();
  const digits = plainDigits(bare.replace(SIGNS, '').trimStart(), language);
  if (digits === null) return { ok: false, reason: 'notANumber' };
  const value = Number(`${digits}e${scale === 'percent' ? -2 : 0}`);
  if (!Number.isFinite(value)) return { ok: false, reason: 'notANumber' };
  const isNegative = /^[\u2212-]/.test(bare) && value !== 0;
  return { ok: true, value: isNegative ? -value : value };
}

/** "1.234,5" as "1234.5"; null where it is no number. */
function plainDigits(text: string, language: Language): string | null {
  const [decimal, thousand] = language === 'da' ? [',', '.'] : ['.', ','];
  if (!/[0-9]/.test(text)) return null;
  const [whole = '', fraction, ...more] = text.split(decimal);
  if (more.length > 0 || !isDigits(fraction ?? '')) return null;
  const groups = [thousand, SPACE].map((mark) => whole.split(mark)).find(isGrouped);
  if (groups) return `${groups.join('') || '0'}.${fraction || '0'}`;
  return fraction === undefined ? withOtherMark(whole, thousand) : null;
}

/** Digits with no separators, or with one before every three. */
function isGrouped([first = '', ...groups]: readonly string[]): boolean {
  if (groups.length === 0) return isDigits(first);
  return /^[1-9][0-9]{0,2}$/.test(first) && groups.every((group) => group.length === 3 && isDigits(group));
}

/**
 * A single mark that cannot separate thousands is taken for the decimal mark: "12.5" in Danish. "1200.000" may be a
 * separator set wrong or three decimals, and is no number.
 */
function withOtherMark(text: string, mark: string): string | null {
  const [whole = '', fraction = '', ...more] = text.split(mark);
  if (more.length > 0 || !isDigits(whole) || !isDigits(fraction)) return null;
  return fraction.length === 3 && !/^0*$/.test(whole) ? null : `${whole || '0'}.${fraction || '0'}`;
}

function isDigits(text: string): boolean {
  return /^[0-9]*$/.test(text);
}
