import { ChartCard } from '../../charts/ChartCard.tsx';
import { MonthTable } from '../../charts/MonthTable.tsx';
import { TimeChart } from '../../charts/TimeChart.tsx';
import type { ShownResult } from '../../state/resultStore.ts';
import { useWords } from '../../words.ts';
import { cumulativeNet, monthlyNet, netSeries } from './netSeries.ts';

/** The municipality's own budget since the start, with the month of balance and the deepest deficit. */
export function NetChart({ shown, source }: { shown: ShownResult; source: string }) {
  const words = useWords();
  const { t, kroner, money, number } = words;
  const { projection, scenario } = shown;
  const { deepestDeficit, net } = projection.headline;
  const end = { months: number(projection.months), end: money(net.municipality, { signed: true }) };
  const cumulative = cumulativeNet(projection);
  return (
    <ChartCard
      title={t('projection.netTitle')}
      subtitle={t('projection.netSubtitle')}
      source={source}
      chart={
        <TimeChart
          series={netSeries(words, shown)}
          height={250}
          labelWidth={132}
          axisText={(value) => number(value / 1e6, { decimals: 1 })}
          summary={
            deepestDeficit.month === null
              ? t('projection.netSummaryNoDeficit', end)
              : t('projection.netSummary', {
                  ...end,
                  deepest: money(deepestDeficit.amount),
                  deepestMonth: number(deepestDeficit.month),
                })
          }
        />
      }
      table={() => (
        <MonthTable
          caption={t('projection.netTitle')}
          startMonth={scenario.startMonth}
          heads={[t('projection.netMonth'), t('projection.netCumulative')]}
          rows={monthlyNet(projection).map((amount, at) => ({
            number: at + 1,
            month: at,
            cells: [kroner(amount, { signed: true }), kroner(cumulative[at + 1] ?? 0, { signed: true })],
          }))}
        />
      )}
    />
  );
}
