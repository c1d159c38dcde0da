import type { Segment } from '../../../shared/document/segment.ts';
import type { DataTable } from '../../../shared/tables/dataTable.ts';
import type { Words } from '../../../shared/words/words.ts';
import { segmentFlows } from './segmentFlows.ts';

const share = { kind: 'percent', decimals: 1 } as const;

/** The ways of a target group in numbers. */
export function flowTable(title: string, segment: Segment, { t }: Words): DataTable {
  return {
    title,
    notes: [],
    columns: [
      { head: t('segments.flow.way'), format: { kind: 'text' } },
      { head: t('segments.flow.share'), format: share },
      { head: t('segments.flow.months'), format: { kind: 'number', decimals: 0 } },
      { head: t('segments.flow.inYear'), format: share },
      { head: t('segments.flow.inLaterYears'), format: share },
    ],
    rows: segmentFlows(segment).map(({ id, share: taken, months, inYear, later }) => [
      t(`segments.flow.${id}`),
      taken,
      months,
      inYear,
      later,
    ]),
  };
}
