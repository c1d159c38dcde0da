import { fieldText } from '../words/format.ts';
import type { Language } from '../words/language.ts';
import { parseNumber, type Scale } from '../words/parse.ts';
import { type Cell, isEmpty } from './table.ts';

export type ReadNumber =
  | {
      readonly ok: true;
      readonly value: number;
      /** It could have been meant otherwise, so that how it was read must be seen. */
      readonly isUnsure: boolean;
    }
  | { readonly ok: false; readonly reason: 'empty' | 'notANumber' };

const nothing: ReadNumber = { ok: false, reason: 'notANumber' };

/** One mark and three digits: thousands in one language, decimals in the other. */
const EITHER = /^[+\u2212-]?[1-9][0-9]{0,2}[.,][0-9]{3}$/;

/**
 * The number in a cell, in the document's unit. A text is read as if it were typed in `language`, whose decimal mark
 * is that of the file; a number of a workbook is exact. In a column of shares a bare 12.5 is 12.5 %, and a number that
 * the workbook shows in per cent is the share that it is.
 */
export function readNumber(cell: Cell | undefined, language: Language, scale: Scale): ReadNumber {
  if (cell === undefined || cell === null || isEmpty(cell)) return { ok: false, reason: 'empty' };
  if (typeof cell === 'string') {
    const read = parseNumber(cell, language, scale);
    return read.ok ? { ...read, isUnsure: isUnsure(cell, read.value, scale) } : read;
  }
  if (typeof cell === 'number') return readExact(cell, scale);
  if ('percent' in cell && scale === 'percent') return { ok: true, value: cell.percent, isUnsure: false };
  return nothing;
}

function readExact(number: number, scale: Scale): ReadNumber {
  // Through the parser, which divides by a hundred without rounding.
  const read = parseNumber(fieldText(number, 'en'), 'en', scale);
  return read.ok ? { ...read, isUnsure: scale === 'percent' && isLikelyShare(number) } : nothing;
}

function isUnsure(text: string, value: number, scale: Scale): boolean {
  const saysPercent = /%|pct/i.test(text);
  return EITHER.test(text.trim()) || (scale === 'percent' && !saysPercent && isLikelyShare(value * 100));
}

/** Whether a number that is read as per cent may have been meant as a share: 0.3 may be 30 %. */
function isLikelyShare(number: number): boolean {
  return number > 0 && number <= 1;
}
