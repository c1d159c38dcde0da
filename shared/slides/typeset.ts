/**
 * How much room a text takes, before anybody draws it: slides are made where no screen is, and no text may run out of
 * its box. The widths are Arial's; a tenth is kept free, since other fonts stand in for it.
 */

/** Thousandths of the size, from the space to the tilde. */
const ASCII = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
];
const FIRST = 32;
const OTHERS: Readonly<Record<string, number>> = { æ: 889, Æ: 1000, ø: 611, Ø: 778, '\u00a0': 278, '–': 556, '−': 584 };
/** Of a character that is in no table: as wide as the widest. */
const WIDEST = 1015;
/** Bold letters are this much wider. */
const BOLD = 1.08;
/** What is kept free of every line. */
const ROOM = 1.1;

/** A kind of text: its size, and whether it is bold. Sizes and widths are in one unit, whichever. */
export interface Type {
  readonly size: number;
  readonly isBold?: boolean;
}

/** How wide a text is on one line. */
export function textWidth(text: string, { size, isBold = false }: Type): number {
  let thousandths = 0;
  for (const character of text) thousandths += widthOf(character);
  return ((thousandths * size) / 1000) * (isBold ? BOLD : 1) * ROOM;
}

function widthOf(character: string): number {
  const known = ASCII[(character.codePointAt(0) ?? 0) - FIRST] ?? OTHERS[character];
  if (known !== undefined) return known;
  const [plain = ''] = character.normalize('NFD');
  return ASCII[(plain.codePointAt(0) ?? 0) - FIRST] ?? WIDEST;
}

/** A text in lines no wider than `width`, broken at spaces; a word that is wider is broken where it must be. */
export function linesOf(text: string, width: number, type: Type): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((one) => pieces(one, width, type))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, type) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** A word in pieces that each have room on a line. */
function pieces(word: string, width: number, type: Type): string[] {
  if (textWidth(word, type) <= width) return [word];
  const made: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && textWidth(piece + character, type) > width) {
      made.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...made, piece];
}

/** A text as it is set in a box. */
export interface Fitted {
  readonly text: string;
  readonly size: number;
  readonly lines: number;
}

/**
 * A text in the largest of some sizes in which it has at most so many lines; in the smallest, cut with an ellipsis,
 * where it has more.
 *
 * @param sizes the largest first
 */
export function fitted(text: string, width: number, most: number, sizes: readonly number[], isBold = false): Fitted {
  for (const size of sizes) {
    const { length } = linesOf(text, width, { size, isBold });
    if (length <= most) return { text, size, lines: length };
  }
  const size = sizes.at(-1) ?? 1;
  return { text: cutTo(text, width, most, { size, isBold }), size, lines: most };
}

/** As much of a text as has room on so many lines, with an ellipsis where something is left out. */
export function cutTo(text: string, width: number, most: number, type: Type): string {
  const fits = (tried: string) => linesOf(tried, width, type).length <= most;
  if (fits(text)) return text;
  const characters = [...text];
  let [shortest, longest] = [0, characters.length];
  while (shortest < longest) {
    const middle = Math.ceil((shortest + longest) / 2);
    if (fits(`${characters.slice(0, middle).join('').trimEnd()}…`)) shortest = middle;
    else longest = middle - 1;
  }
  return `${characters.slice(0, shortest).join('').trimEnd()}…`;
}
