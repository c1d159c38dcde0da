import type { DataTable } from '../../tables/dataTable.ts';
import type { Quantiles } from '../../uncertainty/quantiles.ts';
import type { ReportBlock } from '../block.ts';
import type { ReportContext } from '../input.ts';
import { differenceRelations } from '../suppressSmall.ts';
import { inThousands, persons, plainText, rangeCells, rangeColumns, rangeNotes, signedPersons } from '../tables.ts';
import { personTable } from './personTable.ts';

/** The plan beside what would happen without it: persons at the end, months, and kroner over the period. */
export function referencePart(context: ReportContext): ReportBlock[] {
  const { words, projection, uncertainty } = context;
  const { t } = words;
  const { months, scenario: ours, reference: theirs } = projection;
  const hasDraws = uncertainty !== null;
  const stocks = [
    [t('report.inEducation'), ours.education, theirs.education],
    [t('report.inJob'), ours.job, theirs.job],
    [t('report.onSupport'), ours.support, theirs.support],
    [t('report.leftModel'), ours.left, theirs.left],
  ] as const;
  const endDifference = uncertainty?.series.supportDifference;
  const ofSupport = endDifference && atTime(endDifference, months);
  const ends = [uncertainty?.end.inEducation, uncertainty?.end.inJob, ofSupport];
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const supportMonths = (series: readonly number[]) =>
    series.slice(1).reduce((total, value, at) => total + (value + (series[at] ?? 0)) / 2, 0);
  const withoutPlan = supportMonths(theirs.support);
  const avoided = projection.headline.supportMonthsAvoided;
  const row = (name: string, plan: number, without: number, quantiles?: Pick<Quantiles, 'p10' | 'p90'>) => [
    name,
    plan,
    without,
    plan - without,
    ...rangeCells(hasDraws, quantiles as Quantiles | undefined),
  ];
  const flipped = uncertainty?.headline.supportMonthsAvoided;
  const table: DataTable = {
    title: t('report.referenceTable'),
    notes: [...rangeNotes(words, hasDraws), ...(hasDraws ? [t('report.referenceNote')] : [])],
    columns: [
      { head: t('report.measureColumn'), format: plainText },
      { head: t('report.withPlan'), format: persons },
      { head: t('report.withoutPlan'), format: persons },
      { head: t('report.difference'), format: signedPersons },
      ...rangeColumns(words, hasDraws, signedPersons),
    ],
    rows: [
      ...stocks.map(([name, plan, without], at) => row(name, plan[months] ?? 0, without[months] ?? 0, ends[at])),
      row(
        t('report.supportMonths'),
        withoutPlan - avoided,
        withoutPlan,
        flipped && { p10: -flipped.p90, p90: -flipped.p10 },
      ),
      row(t('report.benefits'), inThousands(sum(ours.benefits)), inThousands(sum(theirs.benefits))),
      row(t('report.programme'), inThousands(sum(ours.programmeCost)), inThousands(sum(theirs.programmeCost))),
    ],
  };
  const shown = personTable(
    context,
    { ...table, rows: table.rows.slice(0, stocks.length) },
    {
      counts: [1, 2],
      relations: differenceRelations(stocks.length, { minuend: 1, subtrahend: 2, difference: 3 }),
    },
  );
  return [{ kind: 'table', table: { ...table, rows: [...shown.rows, ...table.rows.slice(stocks.length)] } }];
}

function atTime({ p10, p90 }: Quantiles<number[]>, time: number): Pick<Quantiles, 'p10' | 'p90'> {
  return { p10: p10[time] ?? 0, p90: p90[time] ?? 0 };
}
