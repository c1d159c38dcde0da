import type { ChartLine } from '../../../shared/charts/chartParts.ts';
import { cumulativeNet } from '../../../shared/charts/cumulativeNet.ts';
import { isComparable } from '../../../shared/comparison/comparable.ts';
import { extraOverTime, lessBase } from '../../../shared/comparison/curves.ts';
import type { ColumnFormat } from '../../../shared/tables/dataTable.ts';
import { monthTable } from '../../../shared/tables/monthTable.ts';
import { formatList } from '../../../shared/words/list.ts';
import { ChartCard } from '../../charts/ChartCard.tsx';
import { TimeChart } from '../../charts/TimeChart.tsx';
import { timeSeries } from '../../charts/timeSeries.ts';
import { useAppStore } from '../../state/appStore.ts';
import { useWords } from '../../words.ts';
import type { Column } from './columns.ts';

interface Props {
  readonly columns: readonly Column[];
  readonly base: number;
}

/** How each scenario parts from the base over time, in people and in the municipality's own budget. */
export function DifferenceCharts({ columns, base }: Props) {
  const { t, number, millions, money } = useWords();
  const ofBase = columns[base] ?? columns[0];
  if (!ofBase) return null;
  const shown = columns.filter((column) => column !== ofBase && isComparable(column.scenario, ofBase.scenario));
  if (shown.length === 0) return null;
  const common = { columns: shown, base: ofBase };
  return (
    <>
      <Curves
        {...common}
        title={t('comparison.extraTitle', { base: ofBase.name })}
        subtitle={t('comparison.extraSubtitle')}
        read={({ projection }) => extraOverTime(projection)}
        axisText={(value) => number(value, { signed: true, decimals: 1 })}
        text={(value) => number(value, { signed: true, decimals: 1 })}
        format={{ kind: 'number', decimals: 1, signed: true }}
      />
      <Curves
        {...common}
        title={t('comparison.netTitle', { base: ofBase.name })}
        subtitle={t('comparison.netSubtitle')}
        read={({ projection }) => cumulativeNet(projection)}
        axisText={(value) => millions(value, { signed: true })}
        text={(value) => money(value, { signed: true })}
        format={{ kind: 'kroner', signed: true }}
      />
    </>
  );
}

interface CurvesProps {
  readonly columns: readonly Column[];
  readonly base: Column;
  readonly title: string;
  readonly subtitle: string;
  readonly read: (column: Column) => readonly number[];
  readonly axisText: (value: number) => string;
  readonly text: (value: number) => string;
  readonly format: ColumnFormat;
}

function Curves({ columns, base, title, subtitle, read, axisText, text, format }: CurvesProps) {
  const words = useWords();
  const { t, language } = words;
  const versions = useAppStore(({ start }) => (start?.state === 'ready' ? start.versions : null));
  const ofBase = read(base);
  const curves = columns.map((column) => ({ ...column, values: lessBase(read(column), ofBase) }));
  const ends = curves.map(({ letter, values }) =>
    t('comparison.curveEnd', { letter, value: text(values.at(-1) ?? 0) }),
  );
  const { startMonth, horizonMonths: months } = base.scenario;
  const lines = curves.map(
    ({ letter, values }, at): ChartLine => ({ key: letter, kind: letter, values, endLabel: [ends[at] ?? ''] }),
  );
  return (
    <ChartCard
      title={title}
      subtitle={subtitle}
      source={t('comparison.source', {
        base: base.name,
        app: versions?.app ?? '',
        model: versions?.model ?? '',
      })}
      chart={
        <TimeChart
          series={timeSeries({ startMonth, months, lines })}
          height={250}
          labelWidth={110}
          axisText={axisText}
          summary={t('comparison.curveSummary', {
            title,
            ends: formatList(ends, language),
          })}
        />
      }
      data={() =>
        monthTable(words, {
          title,
          startMonth,
          first: 0,
          columns: curves.map(({ letter, name, values }) => ({ head: `${letter} ${name}`, format, values })),
        })
      }
    />
  );
}
