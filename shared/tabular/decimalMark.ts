import type { Language } from '../words/language.ts';
import type { Table } from './table.ts';

/** A comma that can be nothing but a decimal mark, as in "12,5", "1.234,5" and "0,125". */
const COMMA = /^[+\u2212-]?(?:[0-9]{1,3}(?:\.[0-9]{3})+|[0-9]+),(?:[0-9]{1,2}|[0-9]{4,})(?:\s*(?:%|kr\.?))?$|^0,[0-9]+/;
/** The same of a dot. */
const DOT = /^[+\u2212-]?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)\.(?:[0-9]{1,2}|[0-9]{4,})(?:\s*(?:%|kr\.?))?$|^0\.[0-9]+/;

/**
 * In which language the numbers of a text file are written: by the marks that can mean only one thing, and where there
 * are none, or as many of one as of the other, by the language that the app is in.
 */
export function guessNumberLanguage({ rows }: Table, language: Language): Language {
  const texts = rows.flat().flatMap((cell) => (typeof cell === 'string' ? [cell.trim()] : []));
  const commas = texts.filter((text) => COMMA.test(text)).length;
  const dots = texts.filter((text) => DOT.test(text)).length;
  if (commas === dots) return language;
  return commas > dots ? 'da' : 'en';
}
