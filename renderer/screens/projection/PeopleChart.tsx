import { useState } from 'react';
import { ChartCard } from '../../charts/ChartCard.tsx';
import { MonthTable } from '../../charts/MonthTable.tsx';
import { TimeChart } from '../../charts/TimeChart.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import type { ShownResult } from '../../state/resultStore.ts';
import { useWords } from '../../words.ts';
import { type PeopleView, peopleSeries, settled } from './peopleSeries.ts';

/** Young people in education or job, month by month, against no interventions. */
export function PeopleChart({ shown, source }: { shown: ShownResult; source: string }) {
  const words = useWords();
  const { t, number } = words;
  const [view, setView] = useState<PeopleView>('difference');
  const series = peopleSeries(words, view, shown);
  const { projection, scenario } = shown;
  const ours = settled(projection.scenario);
  const theirs = settled(projection.reference);
  const axisFrom = series.domain[0];
  const numbers = axisFrom > 0 ? ` ${t('projection.axisFrom', { value: number(axisFrom) })}` : '';
  return (
    <ChartCard
      title={t('projection.peopleTitle')}
      subtitle={view === 'difference' ? t('projection.peopleDifference') : t('projection.peopleNumbers') + numbers}
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
          labelWidth={view === 'difference' ? 96 : 160}
          axisText={(value) => number(value, { signed: view === 'difference' })}
          summary={t('projection.peopleSummary', {
            startScenario: number(ours[0] ?? 0),
            months: number(projection.months),
            endScenario: number(ours[projection.months] ?? 0),
            endReference: number(theirs[projection.months] ?? 0),
          })}
        />
      }
      table={() => (
        <MonthTable
          caption={t('projection.peopleTitle')}
          startMonth={scenario.startMonth}
          heads={[t('projection.scenarioColumn'), t('projection.referenceColumn'), t('projection.differenceColumn')]}
          rows={ours.map((persons, at) => {
            const without = theirs[at] ?? 0;
            const shownNumber = (value: number, signed = false) => number(value, { decimals: 1, fixed: true, signed });
            return {
              number: at,
              month: at,
              cells: [shownNumber(persons), shownNumber(without), shownNumber(persons - without, true)],
            };
          })}
        />
      )}
    />
  );
}
