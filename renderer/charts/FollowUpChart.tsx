import { ActualMarks } from './ActualMarks.tsx';
import { ExpectedLine } from './ExpectedLine.tsx';
import { Fan } from './Fan.tsx';
import type { FollowUpSeries } from './followUpSeries.ts';
import { PeriodAxis } from './PeriodAxis.tsx';
import { Plot } from './Plot.tsx';
import { Shifted } from './Shifted.tsx';
import { TargetMarks } from './TargetMarks.tsx';

interface Props {
  readonly series: FollowUpSeries;
  readonly height: number;
  /** Room for the label at the end of what was expected, in pixels. */
  readonly labelWidth: number;
  readonly axisText: (value: number) => string;
  /** What the chart shows, for those who do not see it. */
  readonly summary: string;
}

/** Around the plot area, in pixels; at the left stand the numbers of the value axis. */
const ROOM = { top: 16, bottom: 26, left: 52 };

/** What was counted, period by period, against the bands of what could be expected, with the targets. */
export function FollowUpChart({ series, height, labelWidth, axisText, summary }: Props) {
  const { periods, expected, actual, actualLabel, targets, domain, ticks } = series;
  const last = periods.length - 1;
  return (
    <Plot
      height={height}
      room={{ ...ROOM, right: labelWidth }}
      // Half a period beside the first and the last, so that their dots stand within.
      x={{ domain: [-0.5, last + 0.5] }}
      y={{ domain, ticks, text: axisText }}
      summary={summary}
    >
      {expected ? (
        <Shifted by={expected.from}>
          <Fan fan={expected.fan} />
          <ExpectedLine expected={expected} />
        </Shifted>
      ) : null}
      <PeriodAxis periods={periods} />
      <ActualMarks actual={actual} label={actualLabel} />
      <TargetMarks targets={targets} />
    </Plot>
  );
}
