import type { Words } from '../words/words.ts';
import { type Slide, type SlideColumn, TABLE_ROWS } from './slide.ts';
import { CELL, columnWidths, rowHeight, slideLayout, TYPE, UNDER_TABLE } from './slideLayout.ts';
import { cutTo } from './typeset.ts';

/** Lines that a cell may have: what is longer stands whole in the notes and on the screens. */
const CELL_LINES = 6;
/** As many pages as a table may be said to have, for how long a title that says so is. */
const MANY = 99;

interface Parts extends Pick<Slide, 'id' | 'title' | 'lead' | 'notes'> {
  readonly columns: readonly SlideColumn[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * A table on as many slides as it needs: split between rows that have been measured, and never left to grow. In the
 * largest type in which it takes no more slides than in the smallest.
 */
export function tableSlides({ t, number }: Words, { id, title, lead, notes, columns, rows }: Parts): Slide[] {
  const continued = (page: number, pages: number) =>
    t('slides.continued', { title, page: number(page), pages: number(pages) });
  // What goes on has a title of its own length, and no sentence under it.
  const rooms = { first: roomUnder(title, lead), next: roomUnder(continued(MANY, MANY), '') };
  const tried = TYPE.cells.map((size) => ({ size, ...setIn(size, columns, rows, rooms) }));
  const fewest = Math.min(...tried.map(({ pages }) => pages.length));
  const { size, heads, pages } = tried.find((set) => set.pages.length === fewest) as (typeof tried)[number];
  return pages.map((page, at) => ({
    id: at === 0 ? id : `${id}-${at + 1}`,
    title: at === 0 ? title : continued(at + 1, pages.length),
    lead: at === 0 ? lead : '',
    notes,
    body: {
      kind: 'table',
      columns: columns.map((column, place) => ({ ...column, head: heads[place] ?? '' })),
      rows: page,
      size,
      under: at < pages.length - 1 ? t('slides.continues') : '',
    },
  }));
}

/** How high a table may be under a title and a sentence. */
function roomUnder(title: string, lead: string): number {
  return slideLayout({ title, lead, body: { kind: 'points', points: [title] } }).body.height - UNDER_TABLE.height;
}

interface Rooms {
  readonly first: number;
  readonly next: number;
}

/** The rows in type of a size, page by page. */
function setIn(size: number, columns: readonly SlideColumn[], rows: Parts['rows'], rooms: Rooms) {
  const widths = columnWidths(columns);
  const cutCells = (cells: readonly string[], isBold: boolean) =>
    cells.map((cell, at) => cutTo(cell, (widths[at] ?? 0) - 2 * CELL.across, CELL_LINES, { size, isBold }));
  const heads = cutCells(
    columns.map(({ head }) => head),
    true,
  );
  const cut = rows.map((row) => cutCells(row, false));
  const head = rowHeight(heads, widths, size, true);
  const pagesOf = (most: number) =>
    paged(cut, (row) => rowHeight(row, widths, size), { first: rooms.first - head, next: rooms.next - head }, most);
  const fewest = pagesOf(TABLE_ROWS).length;
  // No row by itself on a last slide: as even as goes on as few slides.
  const most = Array.from({ length: TABLE_ROWS }, (_, at) => at + 1).find((count) => pagesOf(count).length === fewest);
  return { heads, pages: pagesOf(most ?? TABLE_ROWS) };
}

/** The rows on pages of at most so many, as high as there is room. */
function paged(rows: string[][], heightOf: (row: string[]) => number, rooms: Rooms, most: number): string[][][] {
  const pages: string[][][] = [];
  let left = 0;
  for (const row of rows) {
    const height = heightOf(row);
    const page = pages.at(-1);
    if (page && page.length < most && height <= left) page.push(row);
    else {
      left = pages.length === 0 ? rooms.first : rooms.next;
      pages.push([row]);
    }
    left -= height;
  }
  return pages;
}
