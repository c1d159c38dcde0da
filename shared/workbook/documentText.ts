import { readScenario } from '../document/parse.ts';
import type { Scenario } from '../document/scenario.ts';

/** The scenario as a workbook carries it: its own text in cells, so that the file can be opened as a scenario again. */

/** What stands in the first cell of the sheet, by which it is known in any language. */
export const DOCUMENT_MARK = 'ungeplan-scenario';

/** Characters in a cell: a spreadsheet takes 32,767. */
const PIECE = 32_000;

/**
 * The text of a document in pieces that every spreadsheet keeps as they are: plain ASCII, with nothing in it that XML or
 * a spreadsheet reads as something else.
 */
export function documentPieces(scenario: Scenario): string[] {
  const text = JSON.stringify(scenario).replace(
    // Beside what is not ASCII: a stroke before an x, by which workbooks mark characters of their own.
    /[^\x20-\x7e]|_(?=x)/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += PIECE) pieces.push(text.slice(at, at + PIECE));
  return pieces;
}

/** The document of these pieces; null where they are not all there, or not of a document. */
export function documentOf(pieces: readonly string[], length: number): Scenario | null {
  const text = pieces.join('');
  if (text.length !== length) return null;
  const read = readScenario(text);
  return read.ok ? read.scenario : null;
}
