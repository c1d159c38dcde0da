import { calendarMonth, monthId } from '../../words/time.ts';
import { cellAt, columnRange, onSheet } from '../cellAddress.ts';
import { type Cells, monthsColumns, type Sources } from '../monthsColumns.ts';
import type { WorkbookContent } from '../workbookInput.ts';
import { formats, head, noteRow, type SheetCell, type SheetSpec } from '../workbookSpec.ts';

/** The sheet of months, and where its numbers stand. */
export interface MonthsSheet {
  readonly spec: SheetSpec;
  /** Month 1 … T of a column, as other sheets write it. */
  readonly range: (key: string) => string;
  /** The cell of a column in the row of a number, as other sheets write it. */
  readonly at: (key: string, number: number) => string;
  /** The calendar years of months 1 … T. */
  readonly years: string;
  /** The numbers of months 1 … T. */
  readonly numbers: string;
}

/** Title, notes, and two heads. */
const FIRST_ROW = 4;
/** Number, month and year. */
const FIRST_COLUMN = 3;

/**
 * All target groups and interventions added up, a row a month: what the headlines and the budget years are worked out
 * from. The first row is the start.
 *
 * @param discountRate where the scenario's rate stands
 */
export function monthsSheet(content: WorkbookContent, sources: Sources, discountRate: string): MonthsSheet {
  const { words, projection, scenario, ranges } = content;
  const { t } = words;
  const { months } = projection;
  const name = t('workbook.sheets.months');
  const columns = monthsColumns(content, sources);
  const places = new Map(columns.map(({ key }, at) => [key, FIRST_COLUMN + at]));
  const columnOf = (key: string) => places.get(key) ?? 0;
  const rowOf = (number: number) => FIRST_ROW + number;
  const range = (column: number) => onSheet(name, columnRange(column, rowOf(1), rowOf(months)));
  const cells: Cells = {
    at: (key, number) => cellAt(rowOf(number), columnOf(key)),
    group: (key) => cellAt(FIRST_ROW - 2, columnOf(key)),
    head: (key) => cellAt(FIRST_ROW - 1, columnOf(key)),
    number: (number) => cellAt(rowOf(number), 0),
    discountRate,
  };
  const row = (number: number): SheetCell[] => [
    number,
    number === 0 ? t('workbook.heads.start') : { month: monthId(scenario.startMonth, number - 1) },
    number === 0 ? null : calendarMonth(scenario.startMonth, number - 1).year,
    ...columns.map(({ cell }) => cell(number, cells)),
  ];
  const notes = [
    t('workbook.notes.persons'),
    ...(sources.ledger ? [t('workbook.notes.kroner'), t('workbook.notes.kinds')] : []),
    t(ranges ? 'workbook.notes.ranges' : 'workbook.noRanges'),
  ];
  return {
    spec: {
      name,
      columns: [
        { width: 6, format: formats.number },
        { width: 16 },
        { width: 7, format: formats.number },
        ...columns.map(({ format }) => ({ width: 15, format })),
      ],
      rows: [
        [{ text: name, look: 'title' }],
        noteRow(notes),
        [null, null, null, ...columns.map(({ group }) => head(group))],
        [
          ...(['number', 'month', 'year'] as const).map((one) => head(t(`workbook.heads.${one}`))),
          ...columns.map((column) => head(column.head)),
        ],
        ...Array.from({ length: months + 1 }, (_, number) => row(number)),
      ],
      frozen: { rows: FIRST_ROW, columns: FIRST_COLUMN },
    },
    range: (key) => range(columnOf(key)),
    at: (key, number) => onSheet(name, cells.at(key, number)),
    years: range(2),
    numbers: range(0),
  };
}
