import { useMemo } from 'react';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { figureIn, figuresOf } from '../../../shared/followUp/figureIn.ts';
import type { FollowUp } from '../../../shared/followUp/followUp.ts';
import { measureFacts } from '../../../shared/followUp/measure.ts';
import type { Period } from '../../../shared/followUp/period.ts';
import { type Series, seriesKey } from '../../../shared/followUp/series.ts';
import type { SeriesVerdict } from '../../../shared/followUp/verdict.ts';
import type { DataTable, TableColumn } from '../../../shared/tables/dataTable.ts';
import { periodText } from '../../../shared/words/periodText.ts';
import { seriesName } from '../../../shared/words/seriesText.ts';
import { looksOf, verdictSentences } from '../../../shared/words/verdictSentences.ts';
import type { Words } from '../../../shared/words/words.ts';
import { ChartCard } from '../../charts/ChartCard.tsx';
import { FollowUpChart } from '../../charts/FollowUpChart.tsx';
import { Card } from '../../components/Card.tsx';
import { useWords } from '../../words.ts';
import { chartSeries } from './chartSeries.ts';
import type { ExpectedOf } from './expectedOf.ts';
import css from './FollowUpScreen.module.css';
import { VerdictLine } from './VerdictLine.tsx';

interface Props {
  readonly scenario: Scenario;
  readonly followUp: FollowUp;
  readonly periods: readonly Period[];
  /** Those of them that the chart shows. */
  readonly drawn: readonly Period[];
  readonly series: Series;
  readonly expectedOf: ExpectedOf | null;
  readonly verdicts: readonly SeriesVerdict[];
  readonly source: string;
}

/** What was counted against what could be expected, with its table and tools. */
export function ActualCard({ scenario, followUp, periods, drawn, series, expectedOf, verdicts, source }: Props) {
  const words = useWords();
  const { t, number, millions } = words;
  const chart = useMemo(
    () => chartSeries({ words, followUp, series, periods: drawn, expectedOf }),
    [words, followUp, series, drawn, expectedOf],
  );
  const verdict = verdicts.find((one) => seriesKey(one.series) === seriesKey(series));
  const said = verdict ? verdictSentences(words, verdict, looksOf(verdicts)) : null;
  const isMoney = measureFacts[series.measure].unit === 'kroner';
  const title = t('followUp.chartTitle', { measure: seriesName(words, series, scenario) });
  const count = chart.actual.filter((point) => point !== null).length;
  const summaryOf = () => {
    const last = chart.actualLabel.length > 0 ? t('followUp.lastOf', { last: chart.actualLabel.join(' ') }) : '';
    return t('followUp.chartSummary', { title, count, last }).trim();
  };
  const definition = (
    <p className={css.definition}>
      <b>{t('followUp.definition')}:</b> {t(`followUp.definitions.${series.measure}`)}
    </p>
  );
  if (!chart.expected && count === 0) {
    return (
      <Card title={title}>
        <p>{t('followUp.chartEmpty')}</p>
        {definition}
      </Card>
    );
  }
  return (
    <ChartCard
      title={title}
      subtitle={t(chart.expected ? 'followUp.chartSubtitle' : 'followUp.chartSubtitleBare')}
      source={source}
      chart={
        <FollowUpChart
          series={chart}
          height={370}
          labelWidth={124}
          axisText={(value) => (isMoney && chart.domain[1] >= 2e6 ? millions(value) : number(value))}
          summary={summaryOf()}
        />
      }
      foot={
        <>
          {said ? (
            <p>
              <VerdictLine verdict={said} />
            </p>
          ) : null}
          {definition}
        </>
      }
      data={() => tableOf(words, { title, followUp, series, periods, expectedOf })}
    />
  );
}

interface TableParts {
  readonly title: string;
  readonly followUp: FollowUp;
  readonly series: Series;
  readonly periods: readonly Period[];
  readonly expectedOf: ExpectedOf | null;
}

/** A row a period: what was counted, what was expected with its ranges, and the target. */
function tableOf(words: Words, { title, followUp, series, periods, expectedOf }: TableParts): DataTable {
  const { t, percent } = words;
  const figures = figuresOf(followUp);
  const targets = followUp.targets.filter((target) => seriesKey(target) === seriesKey(series));
  const isMoney = measureFacts[series.measure].unit === 'kroner';
  const value = (head: string): TableColumn => ({
    head,
    format: isMoney ? { kind: 'kroner' } : { kind: 'number', decimals: 1 },
  });
  const quantiles = ['p2_5', 'p10', 'p90', 'p97_5'] as const;
  const shares = { p2_5: 0.025, p10: 0.1, p90: 0.9, p97_5: 0.975 };
  return {
    title,
    notes: [],
    columns: [
      { head: t('followUp.period'), format: { kind: 'text' } },
      value(t('followUp.actual')),
      value(t('followUp.targetValue')),
      ...(expectedOf ? [value(t('followUp.expected')), ...quantiles.map((name) => value(percent(shares[name])))] : []),
    ],
    rows: periods.map((period) => {
      const expected = expectedOf?.(series, period) ?? null;
      return [
        periodText(words, period),
        figureIn(figures, series, period)?.value ?? null,
        targets.find((target) => target.period === period)?.value ?? null,
        ...(expectedOf ? [expected?.central ?? null, ...quantiles.map((name) => expected?.[name] ?? null)] : []),
      ];
    }),
  };
}
