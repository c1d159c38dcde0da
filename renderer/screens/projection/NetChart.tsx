import { cumulativeNet } from '../../../shared/charts/cumulativeNet.ts';
import { netParts } from '../../../shared/charts/netParts.ts';
import { netSummary } from '../../../shared/charts/netSummary.ts';
import { spansOf } from '../../../shared/ledger/spans.ts';
import type { Uncertainty } from '../../../shared/uncertainty/uncertainty.ts';
import { ChartCard } from '../../charts/ChartCard.tsx';
import { TimeChart } from '../../charts/TimeChart.tsx';
import { timeSeries } from '../../charts/timeSeries.ts';
import type { ShownResult } from '../../state/resultStore.ts';
import { useWords } from '../../words.ts';
import { spanTable } from './spanTable.ts';
import { useProjectionView } from './viewStore.ts';

interface Props {
  readonly shown: ShownResult;
  readonly uncertainty: Uncertainty | null;
  readonly isComputing: boolean;
  readonly source: string;
}

const kroner = { kind: 'kroner', signed: true } as const;

/** The municipality's own budget since the start, with the month of balance and the deepest deficit. */
export function NetChart({ shown, uncertainty, isComputing, source }: Props) {
  const words = useWords();
  const { t, number } = words;
  const grain = useProjectionView((view) => view.grain);
  const { projection, scenario } = shown;
  const series = timeSeries(netParts(words, shown, uncertainty));
  const unit = t('projection.netSubtitle');
  const subtitle = series.fan ? `${unit}. ${t('projection.fanNote')}` : unit;
  const data = () => {
    const spans = spansOf(grain, scenario.startMonth, projection.months);
    const cumulative = cumulativeNet(projection);
    const range = uncertainty?.series.cumulativeMunicipalNet;
    const since = (values: readonly number[]) => spans.map(({ to }) => values[to - 1] ?? null);
    return spanTable(words, {
      title: t('projection.netTitle'),
      startMonth: scenario.startMonth,
      grain,
      spans,
      columns: [
        {
          head: t('projection.netPeriod'),
          format: kroner,
          values: spans.map(({ from, to }) => (cumulative[to] ?? 0) - (cumulative[from] ?? 0)),
        },
        { head: t('projection.netCumulative'), format: kroner, values: since(cumulative.slice(1)) },
        ...(range
          ? [
              { head: t('projection.low'), format: kroner, values: since(range.p10) },
              { head: t('projection.median'), format: kroner, values: since(range.p50) },
              { head: t('projection.high'), format: kroner, values: since(range.p90) },
            ]
          : []),
      ],
    });
  };
  return (
    <ChartCard
      title={t('projection.netTitle')}
      subtitle={subtitle}
      source={source}
      chart={
        <TimeChart
          series={series}
          height={250}
          isFanOlder={isComputing}
          labelWidth={132}
          axisText={(value) => number(value / 1e6, { decimals: 2 })}
          summary={netSummary(words, projection)}
        />
      }
      data={data}
    />
  );
}
