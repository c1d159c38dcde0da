import { foldLetters } from '../words/foldLetters.ts';
import type { Cell } from './table.ts';

/** Something that a column may hold. */
export interface Column<Id extends string> {
  readonly id: Id;
  /** What its head may say, in Danish and English; the id itself is understood too. */
  readonly heads: readonly string[];
}

/** Which column of the file is what, by place; null for one that is not used. */
export type Mapping<Id extends string> = readonly (Id | null)[];

/** The text of a cell, as a head or a name. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell.trim();
  if (typeof cell === 'number') return String(cell);
  return 'percent' in cell ? String(cell.percent) : 'day' in cell ? cell.day : cell.error;
}

/**
 * Which column is what, guessed from the heads: the closest first, and nothing twice. A head that only holds the words
 * of a column is taken where nothing says them better.
 */
export function guessMapping<Id extends string>(head: readonly Cell[], columns: readonly Column<Id>[]): Mapping<Id> {
  const scored = head
    .flatMap((cell, place) => columns.map(({ id, heads }) => ({ place, id, score: scoreOf(cell, [...heads, id]) })))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score);
  const mapping: (Id | null)[] = head.map(() => null);
  for (const { place, id } of scored) {
    if (mapping[place] === null && !mapping.includes(id)) mapping[place] = id;
  }
  return mapping;
}

/** Whether the first row says what the columns are: no number stands in it, and some head is known. */
export function hasHead<Id extends string>(
  rows: readonly (readonly Cell[])[],
  columns: readonly Column<Id>[],
): boolean {
  const [first = []] = rows;
  const isText = first.every(
    (cell) => cell === null || (typeof cell === 'string' && !/^[\s+\u2212-]*[0-9]/.test(cell)),
  );
  return isText && guessMapping(first, columns).some((id) => id !== null);
}

/** Letters and digits of a head in lower case, with one space between words. */
export function foldHead(text: string): string {
  return foldLetters(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Beyond any number of letters: the head says just this. */
const EXACT = 1000;

function scoreOf(cell: Cell, heads: readonly string[]): number {
  const said = foldHead(cellText(cell));
  if (said === '') return 0;
  const scores = heads.map(foldHead).map((head) => {
    if (said === head) return EXACT + head.length;
    return ` ${said} `.includes(` ${head} `) ? head.length : 0;
  });
  return Math.max(...scores);
}
