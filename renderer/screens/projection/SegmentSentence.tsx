import { useMemo } from 'react';
import type { Segment } from '../../../shared/document/segment.ts';
import { cautiousExtra } from '../../../shared/ledger/cautiousExtra.ts';
import { rangeSentence } from '../../../shared/summary/peopleSentences.ts';
import { periodText } from '../../../shared/summary/periodText.ts';
import type { SegmentRanges } from '../../../shared/uncertainty/drawSegment.ts';
import { useAppStore } from '../../state/appStore.ts';
import type { ShownResult } from '../../state/resultStore.ts';
import { useWords } from '../../words.ts';
import { settledNumbers } from './settledNumbers.ts';
import { rangeOf } from './summaryRanges.ts';

interface Props {
  readonly shown: ShownResult;
  readonly segment: Segment;
  /** Null while they are not drawn. */
  readonly ranges: SegmentRanges | null;
}

/** The headline of one segment in words: the best estimate, its range, and what the cautious view makes of it. */
export function SegmentSentence({ shown: { projection, scenario }, segment, ranges }: Props) {
  const words = useWords();
  const { t, number } = words;
  const factors = useAppStore(({ settings }) => settings.cautious);
  const careful = useMemo(() => cautiousExtra(scenario, segment.id, factors), [scenario, segment.id, factors]);
  const { months } = projection;
  const numbers = settledNumbers({ projection, scenario }, segment.id);
  const extra = (numbers.scenario[months] ?? 0) - (numbers.reference[months] ?? 0);
  const drawn = ranges?.series.educationOrJobDifference;
  const range = drawn ? rangeOf({ p10: drawn.p10[months] ?? 0, p90: drawn.p90[months] ?? 0 }) : null;
  return (
    <p>
      {t('projection.segmentExtra', {
        who: segment.name,
        value: t('projection.personsSigned', {
          count: Math.abs(Math.round(extra)),
          shown: number(extra, { signed: true }),
        }),
        period: periodText(words, months),
      })}{' '}
      {rangeSentence(words, range)} {t('projection.segmentCautious', { value: number(careful, { signed: true }) })}
    </p>
  );
}
