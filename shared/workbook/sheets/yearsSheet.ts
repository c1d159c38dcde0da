import { bookedPayers } from '../../ledger/lines.ts';
import { yearSpans } from '../../model/years.ts';
import type { Quantiles } from '../../uncertainty/quantiles.ts';
import { cellAt } from '../cellAddress.ts';
import type { WorkbookContent } from '../workbookInput.ts';
import { formats, head, noteRow, type SheetCell, type SheetSpec } from '../workbookSpec.ts';
import type { MonthsSheet } from './monthsSheet.ts';

interface YearColumn {
  readonly head: string;
  readonly format: string;
  readonly cell: (at: number) => SheetCell;
}

const FIRST_ROW = 4;

/** The plan by budget year, summed from the sheet of months, with the range beside each number. MODEL §6. */
export function yearsSheet(content: WorkbookContent, months: MonthsSheet): SheetSpec {
  const { words, projection, ranges, scenario, hasMoney } = content;
  const { t } = words;
  const { years } = projection;
  const name = t('workbook.sheets.years');
  const spans = yearSpans(scenario.startMonth, projection.months);
  const yearCell = (at: number) => cellAt(FIRST_ROW + at, 0);
  const sum = (key: string, at: number) => `SUMIFS(${months.range(key)},${months.years},${yearCell(at)})`;
  const range = (
    title: string,
    format: string,
    read: (year: NonNullable<typeof ranges>['years'][number]) => Quantiles,
  ) =>
    (['low', 'high'] as const).map(
      (end): YearColumn => ({
        head: `${title}: ${t(`workbook.heads.${end}`)}`,
        format,
        cell: (at) => {
          const year = ranges?.years[at];
          return year ? read(year)[end === 'low' ? 'p10' : 'p90'] : null;
        },
      }),
    );
  const extra = t('workbook.figures.extra');
  const enrolled = t('workbook.figures.enrolled');
  const cost = t('workbook.figures.cost');
  const columns: YearColumn[] = [
    {
      head: t('workbook.heads.monthsInYear'),
      format: formats.number,
      cell: (at) => ({
        formula: `COUNTIF(${months.years},${yearCell(at)})`,
        value: years[at]?.months ?? 0,
      }),
    },
    {
      head: extra,
      format: formats.persons,
      cell: (at) => ({
        formula: months.at('settled.difference', spans[at]?.to ?? 0),
        value: years[at]?.extraInEducationOrJob ?? 0,
      }),
    },
    ...range(extra, formats.persons, (year) => year.extraInEducationOrJob),
    {
      head: enrolled,
      format: formats.persons,
      cell: (at) => ({ formula: sum('enrolled.scenario', at), value: years[at]?.enrolled ?? 0 }),
    },
    ...range(enrolled, formats.persons, (year) => year.enrolled),
    ...(hasMoney
      ? [
          {
            head: cost,
            format: formats.kroner,
            cell: (at: number): SheetCell => ({
              formula: sum('cost.scenario', at),
              value: years[at]?.programmeCost ?? 0,
            }),
          },
          ...range(cost, formats.kroner, (year) => year.programmeCost),
          ...bookedPayers.flatMap((payer): YearColumn[] => {
            const title = t(`workbook.figures.${payer}`);
            return [
              {
                head: title,
                format: formats.kroner,
                cell: (at) => ({ formula: sum(`${payer}.difference`, at), value: years[at]?.net[payer] ?? 0 }),
              },
              ...range(title, formats.kroner, (year) => year.net[payer]),
            ];
          }),
        ]
      : []),
  ];
  return {
    name,
    columns: [{ width: 8, format: formats.number }, ...columns.map(({ format }) => ({ width: 17, format }))],
    rows: [
      [{ text: name, look: 'title' }],
      noteRow([
        t(ranges ? 'workbook.notes.ranges' : 'workbook.noRanges'),
        ...(hasMoney ? [t('workbook.notes.kroner'), t('workbook.notes.kinds')] : []),
      ]),
      [],
      [head(t('workbook.heads.year')), ...columns.map((column) => head(column.head))],
      ...years.map(({ year }, at) => [year, ...columns.map(({ cell }) => cell(at))]),
    ],
    frozen: { rows: FIRST_ROW, columns: 1 },
  };
}
