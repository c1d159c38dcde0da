import css from './FollowUpChart.module.css';
import type { ExpectedValues } from './followUpSeries.ts';
import { linePath } from './linePath.ts';
import { usePlot } from './plotContext.ts';

const LINE_HEIGHT = 14;

/** What was expected, dashed, with its number and what the bands mean at its end. */
export function ExpectedLine({ expected: { values, endLabel } }: { expected: ExpectedValues }) {
  const plot = usePlot();
  const last = values.length - 1;
  const rows = endLabel.length;
  const half = (rows * LINE_HEIGHT) / 2;
  const middle = Math.min(Math.max(plot.y(values[last] ?? 0), plot.top + half), plot.bottom - half);
  return (
    <g>
      <path d={linePath(values, plot)} className={css.expected} />
      {endLabel.map((text, row) => (
        <text
          key={text}
          x={plot.x(last) + 10}
          y={middle + (row - (rows - 1) / 2) * LINE_HEIGHT + 4}
          className={row === 0 ? css.strongExpected : css.label}
        >
          {text}
        </text>
      ))}
    </g>
  );
}
