import type { Language } from '../words/language.ts';
import type { ColumnFormat } from './dataTable.ts';

/** Languages as number formats name them: without it months are called as the machine does. */
const formatLanguages: Readonly<Record<Language, string>> = { da: '[$-406]', en: '[$-809]' };

/** A format of months in a language of its own: whole names, or short ones where there is little room. */
export function monthFormat(language: Language, length: 'long' | 'short' = 'long'): string {
  return `${formatLanguages[language]}${length === 'long' ? 'mmmm' : 'mmm'} yyyy`;
}

/**
 * The number format of a workbook's cells. Its comma and point are the format's own signs, which a spreadsheet shows as
 * those of its language; minus is its own too. Null for what is text.
 */
export function numberFormat(format: ColumnFormat, language: Language): string | null {
  switch (format.kind) {
    case 'text':
      return null;
    case 'month':
      return monthFormat(language);
    case 'percent':
      return `0${decimalsOf(format.decimals)}%`;
    case 'kroner':
      return signedFormat(`#,##0 "${language === 'da' ? 'kr.' : 'kr'}"`, format.signed ?? false);
    case 'number':
      return signedFormat(`#,##0${decimalsOf(format.decimals)}`, format.signed ?? false);
  }
}

function decimalsOf(count: number): string {
  return count === 0 ? '' : `.${'0'.repeat(count)}`;
}

/** For gains, for losses, for neither. */
function signedFormat(plain: string, signed: boolean): string {
  return signed ? `+${plain};-${plain};${plain}` : plain;
}
