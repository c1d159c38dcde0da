import { isMissing } from '../../document/missing.ts';
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
  // What is still to be given is said so, and nothing is summed over it.
  const given = (segmentId: string, field: string, value: number) =>
    isMissing(scenario, `segments/${segmentId}/${field}`) ? t('report.missing') : value;
  const sumOf = (field: 'persons' | 'inflowPerMonth') =>
    scenario.segments.some(({ id }) => isMissing(scenario, `segments/${id}/${field}`))
      ? t('report.missing')
      : sum((segment) => segment[field]);
  const sum = (read: (segment: (typeof scenario.segments)[number]) => number) =>
    scenario.segments.reduce((total, segment) => total + read(segment), 0);
  const table: DataTable = {
    title: t('report.segmentsTable'),
    notes: [t('report.segmentsNote')],
    columns,
    rows: [
      ...scenario.segments.map(({ id, name, startsIn, persons: count, inflowPerMonth, baseline }) => [
        name,
        t(`report.startsIn.${startsIn}`),
        given(id, 'persons', count),
        given(id, 'inflowPerMonth', inflowPerMonth),
        startsIn === 'support' ? given(id, 'baseline/toEducation', baseline.toEducation) : null,
        startsIn === 'support' ? given(id, 'baseline/toJob', baseline.toJob) : null,
      ]),
      [t('report.allRow'), '', sumOf('persons'), sumOf('inflowPerMonth'), null, null],
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
