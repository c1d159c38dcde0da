import { CartesianGrid, ComposedChart, Line, ReferenceLine, XAxis, YAxis } from 'recharts';
import { EndLabels } from './EndLabels.tsx';
import { Marks } from './Marks.tsx';
import css from './TimeChart.module.css';
import type { TimeSeries } from './timeSeries.ts';
import { useWidth } from './useWidth.ts';
import { YearAxis } from './YearAxis.tsx';

interface Props {
  readonly series: TimeSeries;
  readonly height: number;
  /** Room for the labels at the lines' ends, in pixels. */
  readonly labelWidth: number;
  readonly axisText: (value: number) => string;
  /** What the chart shows, for those who do not see it. */
  readonly summary: string;
}

/** Where the numbers of the value axis stand. */
const AXIS_WIDTH = 46;
const FOOT = 24;

/**
 * Lines over the months of a plan: the one wrapper around the chart library. Labels stand at the lines' ends, years are
 * centred under their months, nothing moves, and the picture is one stop with a summary; its numbers are in its table.
 */
export function TimeChart({ series, height, labelWidth, axisText, summary }: Props) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const { months, lines, marks, data, domain, ticks } = series;
  return (
    <div ref={frame} className={css.frame} style={{ height }}>
      {width > 0 ? (
        <ComposedChart
          width={width}
          height={height}
          data={[...data]}
          margin={{ top: 14, right: labelWidth, bottom: FOOT, left: 0 }}
          accessibilityLayer={false}
          role="img"
          title={summary}
        >
          <CartesianGrid vertical={false} stroke="var(--grid)" />
          <XAxis dataKey="month" type="number" domain={[0, months]} hide />
          <YAxis
            type="number"
            domain={[domain[0], domain[1]]}
            ticks={[...ticks]}
            tickFormatter={axisText}
            width={AXIS_WIDTH}
            axisLine={false}
            tickLine={false}
            tick={{ className: css.axis ?? '' }}
            interval={0}
          />
          {domain[0] <= 0 ? <ReferenceLine y={0} stroke="var(--ink-3)" /> : null}
          {lines.map(({ key, kind }) => (
            <Line
              key={key}
              dataKey={key}
              type="linear"
              dot={false}
              activeDot={false}
              isAnimationActive={false}
              stroke={kind === 'scenario' ? 'var(--accent)' : 'var(--ref)'}
              strokeWidth={kind === 'scenario' ? 2 : 1.5}
              {...(kind === 'scenario' ? {} : { strokeDasharray: '5 4' })}
            />
          ))}
          <YearAxis startMonth={series.startMonth} months={months} />
          <Marks marks={marks} />
          <EndLabels lines={lines} months={months} />
        </ComposedChart>
      ) : null}
    </div>
  );
}
