import { spansOf } from '../../../shared/ledger/spans.ts';
import type { ColumnFormat } from '../../../shared/tables/dataTable.ts';
import { ChartCard } from '../../charts/ChartCard.tsx';
import { StackChart, type StackLayer } from '../../charts/StackChart.tsx';
import type { ShownResult } from '../../state/resultStore.ts';
import { useWords } from '../../words.ts';
import { spanTable } from './spanTable.ts';
import { useProjectionView } from './viewStore.ts';

interface Props {
  readonly shown: ShownResult;
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  readonly layers: (spans: ReturnType<typeof spansOf>) => readonly StackLayer[];
  readonly format: ColumnFormat;
  readonly axisText: (value: number) => string;
  readonly summary: (layers: readonly StackLayer[]) => string;
  /** Stands in the place of the chart when there is nothing to draw. */
  readonly nothing?: string;
}

/** Parts of a whole, a column a period: month, quarter or budget year, as the planner has chosen. */
export function StackCard({ shown, title, subtitle, source, layers, format, axisText, summary, nothing }: Props) {
  const words = useWords();
  const grain = useProjectionView((view) => view.grain);
  const { startMonth } = shown.scenario;
  const { months } = shown.projection;
  const spans = spansOf(grain, startMonth, months);
  const parts = layers(spans);
  const total = spans.map((_, at) => parts.reduce((sum, { values }) => sum + (values[at] ?? 0), 0));
  return (
    <ChartCard
      title={title}
      subtitle={subtitle}
      source={source}
      chart={
        parts.length === 0 ? (
          <p>{nothing}</p>
        ) : (
          <StackChart
            startMonth={startMonth}
            months={months}
            spans={spans}
            layers={parts}
            height={250}
            labelWidth={176}
            axisText={axisText}
            summary={summary(parts)}
          />
        )
      }
      data={() =>
        spanTable(words, {
          title,
          startMonth,
          grain,
          spans,
          columns: [
            ...parts.map(({ name, values }) => ({ head: name, format, values })),
            { head: words.t('projection.total'), format, values: total },
          ],
        })
      }
    />
  );
}
