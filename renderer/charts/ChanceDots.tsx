import { nice, ticks as ticksBetween } from 'd3-array';
import css from './ChanceDots.module.css';
import { dotColumns } from './dotColumns.ts';
import { Plot } from './Plot.tsx';
import { usePlot } from './plotContext.ts';

/** How many equally likely outcomes the dots stand for. */
export const DOTS = 20;

interface Props {
  /** The draws in rising order. */
  readonly sorted: ArrayLike<number>;
  readonly threshold: number;
  readonly axisText: (value: number) => string;
  /** What stands left and right of the threshold: "6 af 20 under", "14 af 20 over". */
  readonly below: string;
  readonly above: string;
  readonly summary: string;
}

/** Columns across the plot: wide enough for a dot each. */
const COLUMNS = 22;
const HEIGHT = 250;
const ROOM = { top: 30, right: 24, bottom: 24, left: 24 };

/** Twenty equally likely outcomes as dots on an axis, those past the threshold filled: the chance can be counted. */
export function ChanceDots({ sorted, threshold, axisText, below, above, summary }: Props) {
  const last = sorted.length - 1;
  const edge = (share: number) => sorted[Math.round(share * last)] ?? 0;
  const span = Math.max(edge(0.98) - edge(0.02), Math.abs(edge(0.5) - threshold));
  const width = (span * 1.25) / COLUMNS || 1;
  const dots = dotColumns(sorted, DOTS, threshold, width);
  const ends = [...dots.map(({ at }) => at), threshold];
  const domain = nice(Math.min(...ends) - width, Math.max(...ends) + width, 6);
  const tallest = Math.max(8, ...dots.map(({ level }) => level + 1));
  return (
    <Plot
      height={HEIGHT}
      room={ROOM}
      x={{ domain, ticks: ticksBetween(...domain, 6), text: axisText }}
      y={{ domain: [0, tallest] }}
      summary={summary}
    >
      <Dots dots={dots} width={width} />
      <Threshold at={threshold} below={below} above={above} />
    </Plot>
  );
}

function Dots({ dots, width }: { dots: ReturnType<typeof dotColumns>; width: number }) {
  const { x, y } = usePlot();
  const radius = Math.max(3, Math.min((x(width) - x(0)) / 2, (y(0) - y(1)) / 2) - 1);
  return (
    <g>
      {dots.map(({ at, level, isPast }) => (
        <circle
          key={`${at} ${level}`}
          cx={x(at)}
          cy={y(0) - radius - 1 - level * (radius + 1) * 2}
          r={radius}
          className={isPast ? css.past : css.short}
        />
      ))}
    </g>
  );
}

/** The threshold, and over the plot how many dots lie on either side of it, wherever it stands. */
function Threshold({ at, below, above }: { at: number; below: string; above: string }) {
  const { x, top, bottom, left, right } = usePlot();
  return (
    <g>
      <line x1={left} x2={right} y1={bottom} y2={bottom} className={css.axis} />
      <line x1={x(at)} x2={x(at)} y1={top - 6} y2={bottom} className={css.threshold} />
      <text x={left} y={top - 12} className={css.shortText}>
        {below}
      </text>
      <text x={right} y={top - 12} textAnchor="end" className={css.pastText}>
        {above}
      </text>
    </g>
  );
}
