import css from './FollowUpChart.module.css';
import type { TargetPoint } from './followUpSeries.ts';
import { usePlot } from './plotContext.ts';

/** Half the length of a target's stroke, in pixels, at least. */
const HALF = 12;

/** Half of what a target's words need: nearer to the edge they end before what stands at the line's end. */
const WORDS = 44;

/** The targets: a short thick stroke at their period, with the number over it. */
export function TargetMarks({ targets }: { targets: readonly TargetPoint[] }) {
  const plot = usePlot();
  const half = Math.max(HALF, (plot.x(1) - plot.x(0)) / 2);
  return (
    <g>
      {targets.map(({ key, at, value, label }) => {
        const x = Math.min(plot.x(at), plot.right - half);
        const y = plot.y(value);
        const isAtEnd = x + WORDS > plot.right;
        return (
          <g key={key}>
            <line x1={x - half} x2={x + half} y1={y} y2={y} className={css.target} />
            <text
              x={isAtEnd ? Math.min(plot.right - 8, plot.x(at) + 4) : x}
              y={y - 8}
              textAnchor={isAtEnd ? 'end' : 'middle'}
              className={css.strong}
            >
              {label}
            </text>
          </g>
        );
      })}
    </g>
  );
}
