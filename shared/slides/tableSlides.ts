import type { Words } from '../words/words.ts';
import { type Slide, type SlideColumn, TABLE_ROWS } from './slide.ts';
import { CELL, columnWidths, rowHeight, TYPE } from './slideLayout.ts';
import { cutTo } from './typeset.ts';

/** What the rows have of a slide with a title and a sentence of two lines each, and a line under the table. */
const ROOM = 540;
/** Lines that a cell may have: what is longer stands whole in the notes and on the screens. */
const CELL_LINES = 4;

interface Parts extends Pick<Slide, 'id' | 'title' | 'lead' | 'notes'> {
  readonly columns: readonly SlideColumn[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * A table on as many slides as it needs: split between rows that have been measured, and never left to grow. In the
 * largest type in which one slide holds it, or else in the smallest.
 */
export function tableSlides({ t, number }: Words, { id, title, lead, notes, columns, rows }: Parts): Slide[] {
  const tried = TYPE.cells.map((size) => ({ size, ...setIn(size, columns, rows) }));
  const { size, heads, pages } =
    tried.find((set) => set.pages.length === 1) ?? (tried.at(-1) as (typeof tried)[number]);
  return pages.map((page, at) => ({
    id: at === 0 ? id : `${id}-${at + 1}`,
    title: at === 0 ? title : t('slides.continued', { title, page: number(at + 1), pages: number(pages.length) }),
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

/** The rows in type of a size, page by page. */
function setIn(size: number, columns: readonly SlideColumn[], rows: Parts['rows']) {
  const widths = columnWidths(columns);
  const cutCells = (cells: readonly string[], isBold: boolean) =>
    cells.map((cell, at) => cutTo(cell, (widths[at] ?? 0) - 2 * CELL.across, CELL_LINES, { size, isBold }));
  const heads = cutCells(
    columns.map(({ head }) => head),
    true,
  );
  const pages = pagesOf(
    rows.map((row) => cutCells(row, false)),
    (row) => rowHeight(row, widths, size),
    ROOM - rowHeight(heads, widths, size, true),
  );
  return { heads, pages };
}

function pagesOf(rows: string[][], heightOf: (row: string[]) => number, room: number): string[][][] {
  const pages: string[][][] = [];
  let left = 0;
  for (const row of rows) {
    const height = heightOf(row);
    const page = pages.at(-1);
    if (page && page.length < TABLE_ROWS && height <= left) page.push(row);
    else {
      pages.push([row]);
      left = room;
    }
    left -= height;
  }
  return pages;
}
