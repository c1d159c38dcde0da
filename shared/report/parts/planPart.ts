import { planSentences } from '../../summary/planSentences.ts';
import type { DataTable } from '../../tables/dataTable.ts';
import type { ReportBlock } from '../block.ts';
import type { ReportContext } from '../input.ts';
import { totalRelations } from '../suppressSmall.ts';
import { persons, plainText } from '../tables.ts';
import { personTable } from './personTable.ts';

const TENTHS = { kind: 'number', decimals: 1 } as const;
const SHARE = { kind: 'percent', decimals: 1 } as const;

/** Whom the plan is for, what it does, and how it goes for the target groups without it. */
export function planPart(context: ReportContext): ReportBlock[] {
  const { words, scenario } = context;
  const { t } = words;
  const { description } = scenario;
  const columns = [
    { head: t('report.whoColumn'), format: plainText },
    { head: t('report.startsColumn'), format: plainText },
    { head: t('report.personsColumn'), format: persons },
    { head: t('report.inflowColumn'), format: TENTHS },
    { head: t('report.educationColumn'), format: SHARE },
    { head: t('report.jobColumn'), format: SHARE },
  ];
  const sum = (read: (segment: (typeof scenario.segments)[number]) => number) =>
    scenario.segments.reduce((total, segment) => total + read(segment), 0);
  const table: DataTable = {
    title: t('report.segmentsTable'),
    notes: [t('report.segmentsNote')],
    columns,
    rows: [
      ...scenario.segments.map(({ name, startsIn, persons: count, inflowPerMonth, baseline }) => [
        name,
        t(`report.startsIn.${startsIn}`),
        count,
        inflowPerMonth,
        startsIn === 'support' ? baseline.toEducation : null,
        startsIn === 'support' ? baseline.toJob : null,
      ]),
      [t('report.allRow'), '', sum(({ persons: count }) => count), sum((one) => one.inflowPerMonth), null, null],
    ],
  };
  return [
    ...(description ? [{ kind: 'paragraph' as const, text: description }] : []),
    { kind: 'paragraph', text: planSentences(words, scenario).join(' ') },
    {
      kind: 'table',
      table: personTable(context, table, { counts: [2], relations: totalRelations(table.rows.length, [2]) }),
    },
  ];
}
