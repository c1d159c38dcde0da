import { readXlsx } from 'hucre/xlsx';
import { languages } from '../../shared/words/language.ts';
import { wordsIn } from '../../shared/words/words.ts';
import { type Carried, readBack } from '../../shared/workbook/readBack.ts';
import { trimWorkbook } from './trimWorkbook.ts';

/** The scenario that a workbook of ours carries; null for any other workbook, and for what is none. */
export async function readCarried(bytes: Uint8Array): Promise<Carried | null> {
  const names = languages.map((language) => wordsIn(language).t('workbook.sheets.document'));
  try {
    const trimmed = trimWorkbook(bytes);
    if (!trimmed) return null;
    // It is hidden, unless somebody has shown it.
    const { sheets } = await readXlsx(trimmed, {
      sheets: ({ name, hidden }) => Boolean(hidden) || names.includes(name),
    });
    return readBack(sheets);
  } catch {
    return null;
  }
}
