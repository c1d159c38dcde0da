import type { ChartMark } from '../../shared/charts/chartParts.ts';
import { usePlot } from './plotContext.ts';
import css from './TimeChart.module.css';

/** Points that are pointed out: the month of balance as a ring with a leader, the deepest deficit in the colour of loss. */
export function Marks({ marks }: { marks: readonly ChartMark[] }) {
  const plot = usePlot();
  return (
    <g>
      {marks.map(({ month, value, kind, label }) => {
        const x = plot.x(month);
        const y = plot.y(value);
        const isBalance = kind === 'balance';
        const isRight = x > plot.left + (plot.right - plot.left) * 0.75;
        const below = y + 18 < plot.bottom;
        const textY = isBalance ? y - 34 : y + (below ? 16 : -10);
        return (
          <g key={kind}>
            {isBalance ? <line x1={x} x2={x} y1={y} y2={y - 30} className={css.leader} /> : null}
            <circle cx={x} cy={y} r={isBalance ? 4.5 : 3.2} className={isBalance ? css.ring : css.low} />
            {label.map((text, row) => (
              <text
                key={text}
                x={x}
                y={textY - (isBalance ? (label.length - 1 - row) * 13 : -row * 13)}
                textAnchor={isRight ? 'end' : 'middle'}
                className={isBalance ? (row === 0 ? css.markStrong : css.label) : css.markLow}
              >
                {text}
              </text>
            ))}
          </g>
        );
      })}
    </g>
  );
}
