import { isWithin, type Limits } from '../document/limits.ts';
import type { Language } from '../words/language.ts';
import type { Scale } from '../words/parse.ts';
import { type Column, cellText, foldHead, type Mapping } from './columns.ts';
import { readMonth } from './month.ts';
import { readNumber } from './numberCell.ts';
import { readQuarter } from './quarter.ts';
import type { ReadRow, RowFault, UnsureCell } from './rowFault.ts';
import { type Cell, isEmpty } from './table.ts';

/** One actual figure: what was measured, in which month ("2027-03") or quarter ("2027-Q1"), for one place or for all. */
export interface Figure {
  readonly month: string;
  readonly measure: string;
  readonly segmentId: string | null;
  /** In the unit of the measure; a share is 0–1. */
  readonly value: number;
}

/** Something that is followed month by month. */
export interface Measure {
  readonly id: string;
  /** What a file may call it, in Danish and English. */
  readonly heads: readonly string[];
  readonly scale: Scale;
  readonly limits: Limits;
}

/** What a column of such a file may be; `measure:x` holds the figures of the measure x, one a row. */
export type FigureColumn = 'month' | 'segment' | 'measure' | 'value' | `measure:${string}`;

const common: readonly Column<FigureColumn>[] = [
  { id: 'month', heads: ['måned', 'md.', 'periode', 'dato', 'month', 'period', 'date'] },
  { id: 'segment', heads: ['målgruppe', 'gruppe', 'target group', 'segment'] },
  { id: 'measure', heads: ['måltal', 'mål', 'indikator', 'measure', 'indicator'] },
  { id: 'value', heads: ['værdi', 'tal', 'antal', 'value', 'figure', 'number'] },
];

/** The columns of a file of figures: one row a figure, or one row a month with a column for each measure. */
export function figureColumns(measures: readonly Measure[]): Column<FigureColumn>[] {
  return [...common, ...measures.map(({ id, heads }) => ({ id: `measure:${id}` as const, heads: [id, ...heads] }))];
}

interface Context {
  readonly mapping: Mapping<FigureColumn>;
  readonly hasHead: boolean;
  /** In which language the numbers are written. */
  readonly numbers: Language;
  readonly measures: readonly Measure[];
  readonly segments: readonly { readonly id: string; readonly name: string }[];
}

type Fault = RowFault<FigureColumn>;

/** What each row of a table of figures says. A figure that stands there twice is taken once, and the second is told of. */
export function readFigures(
  rows: readonly (readonly Cell[])[],
  context: Context,
): ReadRow<FigureColumn, readonly Figure[]>[] {
  const seen = new Set<string>();
  return rows.flatMap((cells, at) => {
    if ((context.hasHead && at === 0) || cells.every(isEmpty)) return [];
    return [readRow(cells, at + 1, context, seen)];
  });
}

function readRow(
  cells: readonly Cell[],
  number: number,
  context: Context,
  seen: Set<string>,
): ReadRow<FigureColumn, readonly Figure[]> {
  const cellOf = (column: FigureColumn) => {
    const place = context.mapping.indexOf(column);
    return place < 0 ? undefined : cells[place];
  };
  const faults: Fault[] = [];
  const unsure: UnsureCell<FigureColumn>[] = [];
  const wrong = (column: FigureColumn, code: Fault['code']) => {
    faults.push({ column, cell: cellText(cellOf(column)), code, facts: {} });
  };
  const month = readMonth(cellOf('month')) ?? readQuarter(cellOf('month'));
  if (month === null) wrong('month', isEmpty(cellOf('month')) ? 'missing' : 'notAMonth');
  const segment = named(cellOf('segment'), context.segments, ({ id, name }) => [id, name]);
  if (segment === undefined) wrong('segment', 'unknownSegment');

  const figures: Figure[] = [];
  for (const { measure, column } of measuresOf(cellOf, context, wrong)) {
    const read = readNumber(cellOf(column), context.numbers, measure.scale);
    if (!read.ok) {
      // A month without a figure for one measure of several is no fault: it is not known yet.
      if (read.reason !== 'empty') wrong(column, 'notANumber');
      else if (column === 'value') wrong(column, 'missing');
      continue;
    }
    if (!isWithin(read.value, measure.limits)) {
      wrong(column, 'outOfRange');
      continue;
    }
    if (read.isUnsure) unsure.push({ column, cell: cellText(cellOf(column)), value: read.value });
    const segmentId = segment?.id ?? null;
    const key = `${month}/${measure.id}/${segmentId}`;
    if (month !== null && seen.has(key)) wrong(column, 'twice');
    seen.add(key);
    if (month !== null) figures.push({ month, measure: measure.id, segmentId, value: read.value });
  }
  return { number, made: faults.length === 0 ? figures : null, faults, unsure };
}

/** The measures of a row, with the column of each: the one that it names, or all that have a column. */
function measuresOf(
  cellOf: (column: FigureColumn) => Cell | undefined,
  { mapping, measures }: Context,
  wrong: (column: FigureColumn, code: Fault['code']) => void,
): { readonly measure: Measure; readonly column: FigureColumn }[] {
  const ownColumns = measures
    .map((measure) => ({ measure, column: `measure:${measure.id}` as const }))
    .filter(({ column }) => mapping.includes(column));
  if (!mapping.includes('value')) return ownColumns;
  const measure = named(cellOf('measure'), measures, ({ id, heads }) => [id, ...heads]);
  if (measure) return [...ownColumns, { measure, column: 'value' }];
  if (measure === null && measures.length === 1 && measures[0]) return [{ measure: measures[0], column: 'value' }];
  wrong('measure', measure === null ? 'missing' : 'unknownMeasure');
  return ownColumns;
}

/** The one that a cell names; null where it is empty, undefined where it names none. */
function named<Part>(
  cell: Cell | undefined,
  parts: readonly Part[],
  names: (part: Part) => readonly string[],
): Part | null | undefined {
  const said = foldHead(cellText(cell));
  if (said === '') return null;
  return parts.find((part) => names(part).map(foldHead).includes(said));
}
