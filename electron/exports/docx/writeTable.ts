import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { cellText, isNumeric } from '../../../shared/tables/cellText.ts';
import type { DataTable } from '../../../shared/tables/dataTable.ts';
import type { Words } from '../../../shared/words/words.ts';
import { plainText } from '../plainText.ts';
import { TEXT_WIDTH } from './pageSize.ts';

/** The size of the type in half points; with more columns than these it is smaller. */
const USUAL = 18;
const SMALL = 15;
const MANY = 7;

const rule = { style: BorderStyle.SINGLE, size: 4, color: 'D1D5DB' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** Tables of at most so many rows stand on one page, with the notes under them. */
const KEPT_TOGETHER = 14;

/** A table with a width for itself, its grid and every cell, a head that comes again on each page, and rows that are not cut. */
export function writeTable(words: Words, table: Pick<DataTable, 'columns' | 'rows'>): Table {
  const { columns, rows } = table;
  const texts = rows.map((row) => columns.map(({ format }, at) => cellText(words, row[at] ?? null, format)));
  const size = columns.length > MANY ? SMALL : USUAL;
  const widths = columnWidths(
    columns.map(({ head }) => head),
    texts,
    size,
  );
  const keepNext = rows.length <= KEPT_TOGETHER;
  const cell = (text: string, at: number, isHead: boolean) =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      margins: { top: 30, bottom: 30, left: 70, right: 70 },
      ...(isHead ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'E5EDF5' } } : {}),
      children: [
        new Paragraph({
          style: 'Cell',
          keepNext: keepNext || isHead,
          alignment: columns[at] && isNumeric(columns[at].format) ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: [new TextRun({ text: plainText(text), size, ...(isHead ? { bold: true } : {}) })],
        }),
      ],
    });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { top: rule, bottom: rule, left: none, right: none, insideHorizontal: rule, insideVertical: none },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ head }, at) => cell(head, at, true)),
      }),
      ...texts.map((row) => new TableRow({ cantSplit: true, children: row.map((text, at) => cell(text, at, false)) })),
    ],
  });
}

/** Twentieths of a point: about a letter of bold type in a cell, for each half point of its size, and a cell's margins. */
const LETTER = 6.9;
const MARGINS = 150;
/** Letters that count as one column's need, at most: longer texts break. */
const LONGEST = 44;

/**
 * The page's width shared out by what the columns hold, in whole units that add up to it: each as wide as its longest
 * word or number, and the rest by how much text there is.
 */
function columnWidths(heads: readonly string[], rows: readonly (readonly string[])[], size: number): number[] {
  const longestWord = (text: string) => Math.max(0, ...text.split(/[ -]+/).map((word) => word.length));
  const wide = (letters: number) => letters * LETTER * size + MARGINS;
  const columns = heads.map((head, at) => {
    const texts = [head, ...rows.map((row) => row[at] ?? '')];
    const least = wide(Math.min(LONGEST / 2, Math.max(...texts.map(longestWord)) + 1));
    const wanted = wide(Math.min(LONGEST, Math.max(...rows.map((row) => row[at]?.length ?? 0), longestWord(head))));
    return { least, more: Math.max(0, wanted - least) };
  });
  const least = columns.reduce((sum, column) => sum + column.least, 0);
  const more = columns.reduce((sum, column) => sum + column.more, 0);
  const room = Math.max(0, TEXT_WIDTH - least);
  const share = (column: (typeof columns)[number]) => (more === 0 ? column.least / least : column.more / more);
  const widths = columns.map((column) =>
    Math.floor(column.least * Math.min(1, TEXT_WIDTH / least) + room * share(column)),
  );
  const rest = TEXT_WIDTH - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, at) => (at === 0 ? width + rest : width));
}
