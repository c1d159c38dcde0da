import { monthTable } from '../../../shared/tables/monthTable.ts';
import { ChartCard } from '../../charts/ChartCard.tsx';
import { TimeChart } from '../../charts/TimeChart.tsx';
import { timeSeries } from '../../charts/timeSeries.ts';
import { useWords } from '../../words.ts';
import type { Parts } from './parts.ts';
import css from './UncertaintyScreen.module.css';

/** What the municipality will count, with chance on top of the draws: the band that actual figures are judged by. */
export function ObservedCard({ scenario, projection, uncertainty, source }: Parts) {
  const words = useWords();
  const { t, number, percent } = words;
  const { startMonth } = scenario;
  const { months } = projection;
  const { p2_5, p10, p50, p90, p97_5 } = uncertainty.series.observedEducationOrJob;
  const central = projection.scenario.education.map((education, at) => education + (projection.scenario.job[at] ?? 0));
  const ends = { low: number(p10[months] ?? 0), high: number(p90[months] ?? 0) };
  const title = t('uncertainty.observedTitle');
  const column = (head: string, values: readonly number[]) => ({
    head,
    format: { kind: 'number', decimals: 1 } as const,
    values,
  });
  return (
    <ChartCard
      title={title}
      subtitle={t('uncertainty.observedSubtitle')}
      source={source}
      chart={
        <TimeChart
          series={timeSeries({
            startMonth,
            months,
            lines: [
              {
                key: 'scenario',
                kind: 'scenario',
                values: central,
                endLabel: [
                  t('uncertainty.bestGuess', { value: number(central[months] ?? 0) }),
                  t('uncertainty.observedEnd', ends),
                ],
              },
            ],
            fan: { inner: { lower: p10, upper: p90 }, outer: { lower: p2_5, upper: p97_5 } },
            isZeroBased: false,
          })}
          height={250}
          labelWidth={150}
          axisText={(value) => number(value)}
          summary={t('uncertainty.observedSummary', {
            title,
            months: t('uncertainty.months', { count: months, shown: number(months) }),
            ...ends,
          })}
        />
      }
      foot={
        <>
          <p className={css.foot}>{t('uncertainty.bandOuter')}</p>
          <p className={css.foot}>{t('uncertainty.observedWhy')}</p>
        </>
      }
      data={() =>
        monthTable(words, {
          title,
          startMonth,
          first: 0,
          columns: [
            column(percent(0.025), p2_5),
            column(percent(0.1), p10),
            column(percent(0.5), p50),
            column(percent(0.9), p90),
            column(percent(0.975), p97_5),
          ],
        })
      }
    />
  );
}
