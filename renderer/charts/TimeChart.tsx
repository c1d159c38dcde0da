import { EndLabels } from './EndLabels.tsx';
import { Fan } from './Fan.tsx';
import { Lines } from './Lines.tsx';
import { Marks } from './Marks.tsx';
import { Plot } from './Plot.tsx';
import type { TimeSeries } from './timeSeries.ts';
import { YearAxis } from './YearAxis.tsx';
import { ZeroLine } from './ZeroLine.tsx';

interface Props {
  readonly series: TimeSeries;
  readonly height: number;
  /** Room for the labels at the lines' ends, in pixels. */
  readonly labelWidth: number;
  /** The bands are of the edit before, and others are on their way. */
  readonly isFanOlder?: boolean;
  readonly axisText: (value: number) => string;
  /** What the chart shows, for those who do not see it. */
  readonly summary: string;
}

/** Around the plot area, in pixels; at the left stand the numbers of the value axis. */
const ROOM = { top: 14, bottom: 24, left: 46 };

/** Lines over the months of a plan, with what is uncertain about them; labels stand at the lines' ends. */
export function TimeChart({ series, height, labelWidth, isFanOlder = false, axisText, summary }: Props) {
  const { startMonth, months, lines, marks, fan, domain, ticks } = series;
  return (
    <Plot
      height={height}
      room={{ ...ROOM, right: labelWidth }}
      x={{ domain: [0, months] }}
      y={{ domain, ticks, text: axisText }}
      summary={summary}
    >
      {fan ? <Fan fan={fan} isOlder={isFanOlder} /> : null}
      {domain[0] <= 0 ? <ZeroLine /> : null}
      <Lines lines={lines} />
      <YearAxis startMonth={startMonth} months={months} />
      <Marks marks={marks} />
      <EndLabels lines={lines} months={months} />
    </Plot>
  );
}
