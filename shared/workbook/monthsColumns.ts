import { bookedPayers } from '../ledger/lines.ts';
import type { Projection, ProjectionSeries } from '../model/projection.ts';
import { discountFactor } from '../model/totals.ts';
import type { Quantiles } from '../uncertainty/quantiles.ts';
import type { MonthlySheet } from './monthlySheet.ts';
import { referenceHead, type WorkbookContent } from './workbookInput.ts';
import { type FormulaCell, formats, type SheetCell } from './workbookSpec.ts';

type Run = 'scenario' | 'reference';

/** A column of the sheet of months. */
export interface MonthsColumn {
  readonly key: string;
  /** What it is of, and which run or end of a range: over the numbers, and what formulas look up by. */
  readonly group: string;
  readonly head: string;
  readonly format: string;
  /** The cell of number 0 (the start) … T; null where the start has none. */
  readonly cell: (number: number, cells: Cells) => SheetCell;
}

/** Where things stand that the formulas of a cell need. */
export interface Cells {
  /** The cell of a column in the row of a number. */
  readonly at: (key: string, number: number) => string;
  /** The two heads of a column, for looking its rows up. */
  readonly group: (key: string) => string;
  readonly head: (key: string) => string;
  /** The number of the row. */
  readonly number: (number: number) => string;
  /** The discount rate of the scenario, on its own sheet. */
  readonly discountRate: string;
}

export interface Sources {
  readonly persons: MonthlySheet;
  readonly places: MonthlySheet;
  readonly ledger: MonthlySheet | null;
}

/** The columns of the sheet of months: sums of the other sheets' rows, differences, and what follows from them. MODEL §6. */
export function monthsColumns(content: WorkbookContent, sources: Sources): MonthsColumn[] {
  return [
    ...personColumns(content, sources),
    ...(sources.ledger ? moneyColumns(content, sources, sources.ledger) : []),
  ];
}

function personColumns(content: WorkbookContent, { persons, places }: Sources): MonthsColumn[] {
  const { projection, ranges } = content;
  const pair = pairOf(content, persons);
  const settled = (run: Run, number: number) =>
    (projection[run].education[number] ?? 0) + (projection[run].job[number] ?? 0);
  const months = (run: Run, number: number) =>
    ((projection[run].support[number - 1] ?? 0) + (projection[run].support[number] ?? 0)) / 2;
  return [
    ...pair('support', (series, number) => series.support[number] ?? 0, 0),
    differenceOf(content, 'support', (number) => difference(projection, 'support', number), 0),
    ...rangesOf(content, 'support', ranges?.series.supportDifference, 0, formats.persons),
    ...pair('education', (series, number) => series.education[number] ?? 0, 0),
    ...pair('job', (series, number) => series.job[number] ?? 0, 0),
    ...bothRuns(content, 'settled', formats.persons, (run, number, { at }) => ({
      formula: `${at(`education.${run}`, number)}+${at(`job.${run}`, number)}`,
      value: settled(run, number),
    })),
    differenceOf(content, 'settled', (number) => settled('scenario', number) - settled('reference', number), 0),
    ...rangesOf(content, 'settled', ranges?.series.educationOrJobDifference, 0, formats.persons),
    ...pair('left', (series, number) => series.left[number] ?? 0, 0),
    ...bothRuns(content, 'supportMonths', formats.persons, (run, number, { at }) =>
      number === 0
        ? null
        : {
            formula: `(${at(`support.${run}`, number - 1)}+${at(`support.${run}`, number)})/2`,
            value: months(run, number),
          },
    ),
    ...pair('waiting', (series, number) => series.waiting[number - 1] ?? 0, 1),
    ...pair('paidHours', (series, number) => series.paidHours[number - 1] ?? 0, 1),
    ...pairOf(content, places)('enrolled', enrolledIn, 1),
  ];
}

function moneyColumns(content: WorkbookContent, { places }: Sources, ledger: MonthlySheet): MonthsColumn[] {
  const { projection, ranges, scenario, words } = content;
  const { t } = words;
  const net = (payer: (typeof bookedPayers)[number], number: number) =>
    (projection.scenario.payers[payer][number - 1] ?? 0) - (projection.reference.payers[payer][number - 1] ?? 0);
  const cumulative = runningSum(projection);
  const one = (
    key: 'cumulative' | 'lowest' | 'discount',
    format: string,
    cell: MonthsColumn['cell'],
  ): MonthsColumn => ({
    key,
    group: t(`workbook.lines.${key}`),
    head: key === 'discount' ? t('workbook.heads.scenario') : t('workbook.heads.difference'),
    format,
    cell,
  });
  return [
    ...pairOf(content, places)('cost', (series, number) => series.programmeCost[number - 1] ?? 0, 1, formats.kroner),
    ...bookedPayers.flatMap((payer) => [
      ...bothRuns(
        content,
        payer,
        formats.kroner,
        (run, number, cells) =>
          number === 0
            ? null
            : {
                formula: ledger.sumOf(number, [
                  [0, cells.head(`${payer}.${run}`)],
                  [1, cells.group(`${payer}.${run}`)],
                ]),
                value: projection[run].payers[payer][number - 1] ?? 0,
              },
        t(`workbook.payers.${payer}`),
      ),
      differenceOf(content, payer, (number) => net(payer, number), 1, formats.kroner, t(`workbook.payers.${payer}`)),
    ]),
    one('cumulative', formats.kroner, (number, { at }) =>
      number === 0
        ? null
        : {
            formula:
              number === 1
                ? at('municipality.difference', 1)
                : `${at('cumulative', number - 1)}+${at('municipality.difference', number)}`,
            value: cumulative[number - 1] ?? 0,
          },
    ),
    ...rangesOf(content, 'cumulative', ranges?.series.cumulativeMunicipalNet, 1, formats.kroner),
    one('lowest', formats.kroner, (number, { at }) =>
      number === 0
        ? null
        : {
            formula:
              number === 1
                ? `MIN(0,${at('cumulative', 1)})`
                : `MIN(${at('lowest', number - 1)},${at('cumulative', number)})`,
            value: Math.min(0, ...cumulative.slice(0, number)),
          },
    ),
    one('discount', formats.factor, (number, { number: numberAt, discountRate }) =>
      number === 0
        ? null
        : {
            formula: `(1+${discountRate})^(-(${numberAt(number)}-0.5)/12)`,
            value: discountFactor(scenario.economy.discountRate, number - 1),
          },
    ),
  ];
}

type SumLine = 'support' | 'education' | 'job' | 'left' | 'waiting' | 'paidHours' | 'enrolled' | 'cost';

/** The columns of a line in both runs, as sums of the rows of a sheet; from the start on, or from month 1. */
function pairOf(content: WorkbookContent, sheet: MonthlySheet) {
  return (
    line: SumLine,
    read: (series: ProjectionSeries, number: number) => number,
    first: 0 | 1,
    format: string = formats.persons,
  ): MonthsColumn[] =>
    bothRuns(content, line, format, (run, number, cells) =>
      number < first
        ? null
        : {
            formula: sheet.sumOf(number, [
              [0, cells.head(`${line}.${run}`)],
              [1, cells.group(`${line}.${run}`)],
            ]),
            value: read(content.projection[run], number),
          },
    );
}

type LineName = SumLine | 'settled' | 'supportMonths' | 'cumulative';

function bothRuns(
  content: WorkbookContent,
  line: string,
  format: string,
  formula: (run: Run, number: number, cells: Cells) => Omit<FormulaCell, 'format'> | null,
  group: string = content.words.t(`workbook.lines.${line as LineName}`),
): MonthsColumn[] {
  return (['scenario', 'reference'] as const).map((run) => ({
    key: `${line}.${run}`,
    group,
    head: run === 'scenario' ? content.words.t('workbook.heads.scenario') : referenceHead(content),
    format,
    cell: (number, cells) => formula(run, number, cells),
  }));
}

function differenceOf(
  { words: { t } }: WorkbookContent,
  line: string,
  value: (number: number) => number,
  first: 0 | 1,
  format: string = formats.persons,
  group: string = t(`workbook.lines.${line as LineName}`),
): MonthsColumn {
  return {
    key: `${line}.difference`,
    group,
    head: t('workbook.heads.difference'),
    format,
    cell: (number, { at }) =>
      number < first
        ? null
        : { formula: `${at(`${line}.scenario`, number)}-${at(`${line}.reference`, number)}`, value: value(number) },
  };
}

/** Where the difference lies in 8 of 10 draws, and its median: nothing where the draws have not been made. */
function rangesOf(
  { words: { t } }: WorkbookContent,
  line: LineName,
  quantiles: Quantiles<number[]> | undefined,
  first: 0 | 1,
  format: string,
): MonthsColumn[] {
  const ends = { low: 'p10', median: 'p50', high: 'p90' } as const;
  return (['low', 'median', 'high'] as const).map((end) => ({
    key: `${line}.${end}`,
    group: t(`workbook.lines.${line}`),
    head: `${t('workbook.heads.difference')}: ${t(`workbook.heads.${end}`)}`,
    format,
    cell: (number) => (number < first ? null : (quantiles?.[ends[end]][number - first] ?? null)),
  }));
}

function difference({ scenario, reference }: Projection, line: 'support', number: number): number {
  return (scenario[line][number] ?? 0) - (reference[line][number] ?? 0);
}

function enrolledIn({ interventions }: ProjectionSeries, number: number): number {
  return interventions.reduce((sum, { enrolled }) => sum + (enrolled[number - 1] ?? 0), 0);
}

/** The municipality's net through each month. MODEL §6. */
function runningSum({ scenario, reference }: Projection): number[] {
  let soFar = 0;
  return scenario.payers.municipality.map((kroner, t) => {
    soFar += kroner - (reference.payers.municipality[t] ?? 0);
    return soFar;
  });
}
