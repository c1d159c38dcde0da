/**
 * A text with its layout taken away: no white space, no hyphens, no soft hyphens. The documents are set in columns and
 * were read out of PDF files; words are broken over lines, in one of them with the hyphen lost ("sags stamme"),
 * so that neither white space nor hyphens tell anything about the wording. All else is kept to the letter.
 */
export interface FoldedText {
  readonly folded: string;
  /** For each UTF-16 unit of `folded`, its place in the text it came from. */
  readonly offsets: readonly number[];
}

const LAYOUT = /[\s\u00AD\u2010\u2011-]/u;

/** Takes the layout out of `text` and remembers where each remaining character stood. */
export function foldText(text: string): FoldedText {
  const kept: string[] = [];
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    if (LAYOUT.test(unit)) continue;
    kept.push(unit);
    offsets.push(at);
  }
  return { folded: kept.join(''), offsets };
}
