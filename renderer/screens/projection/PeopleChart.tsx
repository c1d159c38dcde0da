import { useState } from 'react';
import { type PeopleView, peopleParts } from '../../../shared/charts/peopleParts.ts';
import { spansOf } from '../../../shared/ledger/spans.ts';
import type { UncertaintyInDepth } from '../../../shared/uncertainty/uncertainty.ts';
import { ChartCard } from '../../charts/ChartCard.tsx';
import { TimeChart } from '../../charts/TimeChart.tsx';
import { timeSeries } from '../../charts/timeSeries.ts';
import { Segmented } from '../../components/Segmented.tsx';
import type { ShownResult } from '../../state/resultStore.ts';
import { useSegmentRanges } from '../../state/useSegmentRanges.ts';
import { useWords } from '../../words.ts';
import { SegmentSentence } from './SegmentSentence.tsx';
import { settledNumbers } from './settledNumbers.ts';
import { spanTable } from './spanTable.ts';
import { useShownSegment } from './useShownSegment.ts';
import { useProjectionView } from './viewStore.ts';

interface Props {
  readonly shown: ShownResult;
  readonly uncertainty: UncertaintyInDepth | null;
  readonly isComputing: boolean;
  readonly source: string;
}

const persons = { kind: 'number', decimals: 1 } as const;
const signed = { ...persons, signed: true } as const;

/** Young people in education or job, month by month, against no interventions: all of them, or one target group. */
export function PeopleChart({ shown, uncertainty, isComputing, source }: Props) {
  const words = useWords();
  const { t, number } = words;
  const [view, setView] = useState<PeopleView>('difference');
  const grain = useProjectionView((one) => one.grain);
  const segment = useShownSegment(shown.scenario);
  const { projection, scenario } = shown;
  const numbers = settledNumbers(shown, segment?.id ?? null);
  const ofSegment = useSegmentRanges(scenario, segment?.id ?? null);
  const draws = segment === null ? uncertainty : (ofSegment?.ranges ?? null);
  const isOlder = segment === null ? isComputing : (ofSegment?.isStale ?? false);
  const series = timeSeries(peopleParts(words, view, shown, numbers, draws));
  const who = segment?.name ?? t('projection.everybody');
  const isDifference = view === 'difference';
  const axisFrom = series.domain[0];
  const notes = [
    t(isDifference ? 'projection.differenceIn' : 'projection.numbersIn', { who }),
    ...(!isDifference && axisFrom > 0 ? [t('projection.axisFrom', { value: number(axisFrom) })] : []),
    ...(series.fan ? [t('projection.fanNote')] : []),
  ];
  const data = () => {
    const spans = spansOf(grain, scenario.startMonth, projection.months);
    const atEnd = (values: readonly number[]) => spans.map(({ to }) => values[to] ?? null);
    const range = draws?.series.educationOrJobDifference;
    return spanTable(words, {
      title: t('projection.peopleTitle'),
      startMonth: scenario.startMonth,
      grain,
      spans,
      columns: [
        { head: t('projection.scenarioColumn'), format: persons, values: atEnd(numbers.scenario) },
        { head: t('projection.referenceColumn'), format: persons, values: atEnd(numbers.reference) },
        {
          head: t('projection.differenceColumn'),
          format: signed,
          values: spans.map(({ to }) => (numbers.scenario[to] ?? 0) - (numbers.reference[to] ?? 0)),
        },
        ...(range
          ? [
              { head: t('projection.low'), format: signed, values: atEnd(range.p10) },
              { head: t('projection.median'), format: signed, values: atEnd(range.p50) },
              { head: t('projection.high'), format: signed, values: atEnd(range.p90) },
            ]
          : []),
      ],
    });
  };
  return (
    <ChartCard
      title={t('projection.peopleTitle')}
      subtitle={notes.join(' ')}
      source={source}
      choices={
        <Segmented
          label={t('projection.show')}
          options={[
            { id: 'difference', label: t('projection.difference') },
            { id: 'numbers', label: t('projection.numbers') },
          ]}
          chosen={view}
          onChoose={setView}
        />
      }
      chart={
        <TimeChart
          series={series}
          height={250}
          isFanOlder={isOlder}
          labelWidth={isDifference ? 128 : 160}
          axisText={(value) => number(value, { signed: isDifference, decimals: 2 })}
          summary={t('projection.peopleSummary', {
            start: number(numbers.scenario[0] ?? 0),
            end: number(numbers.scenario[projection.months] ?? 0),
            reference: number(numbers.reference[projection.months] ?? 0),
          })}
        />
      }
      foot={segment ? <SegmentSentence shown={shown} segment={segment} ranges={ofSegment?.ranges ?? null} /> : null}
      data={data}
    />
  );
}
