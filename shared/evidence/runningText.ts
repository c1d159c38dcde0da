/**
 * The text of a document as one runs one's eye over it: the lines, which were set in columns, joined to running text,
 * and words that were broken over two lines put together. Wording and order are untouched, so that every quote is
 * found in it as in the document itself.
 */
export function runningText(document: string): string {
  return document
    .replace(BROKEN_WITH_HYPHEN, (broken, before: string, after: string) => joined(broken, before, after))
    .replace(BROKEN_WITHOUT_HYPHEN, '$1$2')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A hyphen that ends a line, with the parts of words around it; a blank line may stand between, as in two of them. */
const BROKEN_WITH_HYPHEN = /(\S+)-[ ]*\n\s*(\p{Ll}\p{L}*)/gu;

/** One document lost the hyphens of its line breaks. A line that ends between two words ends in a space there. */
const BROKEN_WITHOUT_HYPHEN = /(\p{Ll})\n(\p{Ll})/gu;

function joined(broken: string, before: string, after: string): string {
  if (after === 'og' || after === 'eller') return `${before}- ${after}`;
  if (keepsItsHyphen(before)) return `${before}-${after}`;
  return /\p{Ll}$/u.test(before) ? `${before}${after}` : broken;
}

/** Addresses, abbreviations such as IPS and UU, names such as JobFirst, and “ikke-uddannelsesparate”. */
function keepsItsHyphen(before: string): boolean {
  return /\/|\p{Lu}[^\p{Lu}]*\p{Lu}|\p{Lu}$/u.test(before) || /(?:^|\P{L})ikke$/iu.test(before);
}
