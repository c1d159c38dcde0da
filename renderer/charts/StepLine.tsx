import { ticks as ticksBetween } from 'd3-array';
import { linePathThrough } from './linePath.ts';
import { niceAxis } from './niceAxis.ts';
import { Plot } from './Plot.tsx';
import { usePlot } from './plotContext.ts';
import css from './TimeChart.module.css';

interface Props {
  /** Where along the foot, and how high: in rising order along the foot. */
  readonly points: readonly (readonly [number, number])[];
  readonly height: number;
  readonly xText: (value: number) => string;
  readonly yText: (value: number) => string;
  /** What stands at the line's end. */
  readonly endLabel: string;
  readonly summary: string;
}

const ROOM = { top: 14, right: 60, bottom: 24, left: 46 };

/** One line over something else than months, as how an answer settles while draws come in. */
export function StepLine({ points, height, xText, yText, endLabel, summary }: Props) {
  const last = points.at(-1)?.[0] ?? 1;
  const { domain, ticks } = niceAxis(
    points.map(([, value]) => value),
    false,
  );
  return (
    <Plot
      height={height}
      room={ROOM}
      x={{ domain: [0, last], ticks: ticksBetween(0, last, 4), text: xText }}
      y={{ domain, ticks, text: yText }}
      summary={summary}
    >
      <Line points={points} endLabel={endLabel} />
    </Plot>
  );
}

function Line({ points, endLabel }: Pick<Props, 'points' | 'endLabel'>) {
  const { x, y } = usePlot();
  const end = points.at(-1);
  return (
    <g>
      {points.length > 0 ? <path d={linePathThrough(points, { x, y })} className={css.scenario} /> : null}
      {end ? (
        <>
          <circle cx={x(end[0])} cy={y(end[1])} r="3.2" className={css.end} />
          <text x={x(end[0]) + 8} y={y(end[1]) + 4} className={css.strong}>
            {endLabel}
          </text>
        </>
      ) : null}
    </g>
  );
}
