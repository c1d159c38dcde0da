import { allSettled, peopleParts } from '../../charts/peopleParts.ts';
import { yearSpans } from '../../model/years.ts';
import { otherPeopleSentences } from '../../summary/peopleSentences.ts';
import type { DataTable } from '../../tables/dataTable.ts';
import type { ReportBlock } from '../block.ts';
import type { ReportContext } from '../input.ts';
import { sourceLine } from '../sourceLine.ts';
import { differenceRelations, totalRelations } from '../suppressSmall.ts';
import { persons, plainText, rangeColumns, rangeNotes, signedPersons } from '../tables.ts';
import { personTable } from './personTable.ts';

/** Young people in education or job: over time, year by year, and by target group at the end. */
export function peoplePart(context: ReportContext): ReportBlock[] {
  const { words, projection, uncertainty } = context;
  const { t, number } = words;
  const numbers = allSettled(projection);
  const byYear = yearTable(context);
  return [
    { kind: 'paragraph', text: otherPeopleSentences(words, projection).join(' ') },
    {
      kind: 'chart',
      chart: 'people',
      title: t('projection.peopleTitle'),
      subtitle: [
        t('projection.differenceIn', { who: t('projection.everybody') }),
        ...(uncertainty ? [t('projection.fanNote')] : []),
      ].join(' '),
      source: sourceLine(context),
      alt: t('projection.peopleSummary', {
        start: number(numbers.scenario[0] ?? 0),
        end: number(numbers.scenario[projection.months] ?? 0),
        reference: number(numbers.reference[projection.months] ?? 0),
      }),
      drawing: {
        kind: 'time',
        unit: 'persons',
        parts: peopleParts(words, 'difference', context, numbers, uncertainty),
      },
      table: byYear,
    },
    { kind: 'table', table: byYear },
    { kind: 'table', table: segmentTable(context) },
  ];
}

function differenceColumns({ t }: ReportContext['words'], first: string) {
  return [
    { head: first, format: plainText },
    { head: t('report.withPlan'), format: persons },
    { head: t('report.withoutPlan'), format: persons },
    { head: t('report.difference'), format: signedPersons },
  ];
}

/** The place of those columns, for what follows from what. */
const PLACES = { minuend: 1, subtrahend: 2, difference: 3 } as const;

function yearTable(context: ReportContext): DataTable {
  const { words, scenario, projection, uncertainty } = context;
  const { t, month } = words;
  const numbers = allSettled(projection);
  const range = uncertainty?.series.educationOrJobDifference;
  const times = [0, ...yearSpans(scenario.startMonth, projection.months).map(({ to }) => to)];
  const table: DataTable = {
    title: t('report.peopleTable'),
    notes: rangeNotes(words, uncertainty !== null),
    columns: [
      ...differenceColumns(words, t('report.yearEnd')),
      ...rangeColumns(words, uncertainty !== null, signedPersons),
    ],
    rows: times.map((at) => [
      at === 0 ? t('report.start') : month(scenario.startMonth, at - 1),
      numbers.scenario[at] ?? 0,
      numbers.reference[at] ?? 0,
      (numbers.scenario[at] ?? 0) - (numbers.reference[at] ?? 0),
      ...(range ? [range.p10[at] ?? null, range.p90[at] ?? null] : []),
    ]),
  };
  return personTable(context, table, { counts: [1, 2], relations: differenceRelations(table.rows.length, PLACES) });
}

function segmentTable(context: ReportContext): DataTable {
  const { words, scenario, projection } = context;
  const { t } = words;
  const rows = context
    .breakdown()
    .persons.filter(({ line, part }) => part.kind === 'segment' && (line === 'education' || line === 'job'));
  const atEnd = (side: 'scenario' | 'reference', id?: string) =>
    rows
      .filter(({ part }) => id === undefined || part.id === id)
      .reduce((sum, row) => sum + (row[side][projection.months] ?? 0), 0);
  const row = (name: string, id?: string) => {
    const [ours, theirs] = [atEnd('scenario', id), atEnd('reference', id)];
    return [name, ours, theirs, ours - theirs];
  };
  const table: DataTable = {
    title: t('report.peopleBySegment'),
    notes: [t('report.peopleBySegmentNote')],
    columns: differenceColumns(words, t('report.whoColumn')),
    rows: [...scenario.segments.map(({ id, name }) => row(name, id)), row(t('report.allRow'))],
  };
  const count = table.rows.length;
  return personTable(context, table, {
    counts: [1, 2],
    relations: [...differenceRelations(count, PLACES), ...totalRelations(count, [1, 2, 3])],
  });
}
