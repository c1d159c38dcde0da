import { isWithin, SEGMENTS_MAX } from '../document/limits.ts';
import type { Scenario } from '../document/scenario.ts';
import type { Segment } from '../document/segment.ts';
import type { Language } from '../words/language.ts';
import { cellText, foldHead, type Mapping } from './columns.ts';
import { readNumber } from './numberCell.ts';
import type { ReadRow, RowFault, UnsureCell } from './rowFault.ts';
import { type SegmentColumn, type SegmentNumberColumn, segmentNumberColumns } from './segmentColumns.ts';
import { ruleFaults } from './segmentRules.ts';
import { type Cell, isEmpty } from './table.ts';

/** A target group as a file has it; a number that the file does not have is not among `numbers`. */
export interface SegmentDraft {
  readonly name: string;
  readonly startsIn: Segment['startsIn'];
  readonly numbers: Readonly<Partial<Record<SegmentNumberColumn, number>>>;
}

type Row = ReadRow<SegmentColumn, SegmentDraft>;
type Fault = RowFault<SegmentColumn>;

interface Context {
  readonly mapping: Mapping<SegmentColumn>;
  /** The first row says what the columns are, and is no target group. */
  readonly hasHead: boolean;
  /** In which language the numbers are written. */
  readonly numbers: Language;
  /** The plan that the target groups come into. */
  readonly scenario: Scenario;
}

const NAME_MAX = 120;

/** What each row of a table of target groups says. Rows in which nothing stands are passed over. */
export function readSegments(rows: readonly (readonly Cell[])[], context: Context): Row[] {
  let room = SEGMENTS_MAX - context.scenario.segments.length;
  return rows.flatMap((cells, at): Row[] => {
    if ((context.hasHead && at === 0) || cells.every(isEmpty)) return [];
    const row = readRow(cells, at + 1, context, room > 0);
    if (row.made) room -= 1;
    return [row];
  });
}

function readRow(cells: readonly Cell[], number: number, context: Context, hasRoom: boolean): Row {
  const { mapping } = context;
  const cellOf = (column: SegmentColumn) => {
    const place = mapping.indexOf(column);
    return place < 0 ? undefined : cells[place];
  };
  const name = cellText(cellOf('name'));
  const place = readPlace(cellOf('startsIn'));
  const read = readNumbers(cellOf, context.numbers);
  const faults: Fault[] = [...nameFaults(name), ...(place ? [] : [unknownPlace(cellOf('startsIn'))]), ...read.faults];
  const draft: SegmentDraft = { name, startsIn: place ?? 'support', numbers: read.numbers };
  if (faults.length === 0) faults.push(...(hasRoom ? ruleFaults(draft, context.scenario) : [full()]));
  return { number, made: faults.length === 0 ? draft : null, faults, unsure: read.unsure };
}

function readNumbers(cellOf: (column: SegmentColumn) => Cell | undefined, language: Language) {
  const found: Partial<Record<SegmentNumberColumn, number>> = {};
  const faults: Fault[] = [];
  const unsure: UnsureCell<SegmentColumn>[] = [];
  for (const { id, scale, limits } of segmentNumberColumns) {
    const cell = cellOf(id);
    const written = cellText(cell);
    const read = readNumber(cell, language, scale);
    if (!read.ok) {
      if (read.reason !== 'empty') faults.push({ column: id, cell: written, code: 'notANumber', facts: {} });
      continue;
    }
    if (!isWithin(read.value, limits)) faults.push({ column: id, cell: written, code: 'outOfRange', facts: {} });
    else found[id] = read.value;
    if (read.isUnsure) unsure.push({ column: id, cell: written, value: read.value });
  }
  return { numbers: found, faults, unsure };
}

function nameFaults(name: string): Fault[] {
  if (name === '') return [{ column: 'name', cell: '', code: 'missing', facts: {} }];
  if (name.length <= NAME_MAX) return [];
  return [{ column: 'name', cell: name, code: 'tooLong', facts: { most: NAME_MAX } }];
}

/** Words that say that a group begins in education. */
const EDUCATION = ['uddannelse', 'i uddannelse', 'begynder i uddannelse', 'education', 'in education', 'elever'];
const SUPPORT = [
  'stoette',
  'paa stoette',
  'begynder paa stoette',
  'ydelse',
  'support',
  'on support',
  'offentlig forsoergelse',
];

/** Where the group begins; on support where nothing is said; null where what is said is neither. */
function readPlace(cell: Cell | undefined): Segment['startsIn'] | null {
  const said = foldHead(cellText(cell));
  if (said === '' || SUPPORT.includes(said)) return 'support';
  return EDUCATION.includes(said) ? 'education' : null;
}

function unknownPlace(cell: Cell | undefined): Fault {
  return { column: 'startsIn', cell: cellText(cell), code: 'unknownPlace', facts: {} };
}

function full(): Fault {
  return { column: null, cell: '', code: 'full', facts: { most: SEGMENTS_MAX } };
}
