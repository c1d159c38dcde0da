import { fieldText } from '../../../shared/words/format.ts';
import type { Language } from '../../../shared/words/language.ts';
import type { Scale } from '../../../shared/words/parse.ts';

/** A number as a spreadsheet of that language reads it from the clipboard: no thousands, and no typographic minus or space. */
export function spreadsheetNumber(value: number, language: Language, scale: Scale): string {
  const digits = fieldText(value, language, scale)
    .replaceAll(language === 'da' ? '.' : ',', '')
    .replace('\u2212', '-');
  return scale === 'percent' ? `${digits}%` : digits;
}
