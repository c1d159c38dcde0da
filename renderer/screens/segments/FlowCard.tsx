import { memo } from 'react';
import type { Segment } from '../../../shared/document/segment.ts';
import { ChartCard } from '../../charts/ChartCard.tsx';
import { useWords } from '../../words.ts';
import { FlowPicture } from './FlowPicture.tsx';
import { flowTable } from './flowTable.ts';

interface Props {
  readonly segment: Segment;
  /** One of its numbers is still to be given, so there is no flow to draw yet. */
  readonly isMissing: boolean;
}

/** Where a target group goes with ordinary effort alone, as a picture and as a table. */
export const FlowCard = memo(function FlowCard({ segment, isMissing }: Props) {
  const words = useWords();
  const { t } = words;
  const title = t('segments.flow.title', { name: segment.name });
  return (
    <ChartCard
      title={title}
      subtitle={t('segments.flow.subtitle')}
      chart={isMissing ? <p>{t('segments.flow.missing')}</p> : <FlowPicture segment={segment} />}
      data={() => flowTable(title, segment, words)}
      source={t('segments.flow.source')}
    />
  );
});
