import type { ChartLine } from '../../shared/charts/chartParts.ts';
import { usePlot } from './plotContext.ts';
import css from './TimeChart.module.css';

const LINE_HEIGHT = 14;
/** Between two labels, so that neither reads as part of the other. */
const GAP = 4;

/** What each line is, at its own end instead of in a legend; pushed apart where the lines end close together. */
export function EndLabels({ lines, months }: { lines: readonly ChartLine[]; months: number }) {
  const plot = usePlot();
  const ends = lines.map((line) => ({ ...line, y: plot.y(line.values[months] ?? 0) }));
  const placed = pushApart(
    ends.map(({ y, endLabel }) => ({ y, height: endLabel.length * LINE_HEIGHT })),
    plot.top,
    plot.bottom,
  );
  const x = plot.x(months);
  return (
    <g>
      {ends.map(({ key, kind, y, endLabel }, at) => (
        <g key={key}>
          <circle
            cx={x}
            cy={y}
            r="3.2"
            className={kind === 'scenario' ? css.end : kind === 'reference' ? css.endOfReference : css[`end${kind}`]}
          />
          {endLabel.map((text, row) => (
            <text
              key={text}
              x={x + 10}
              y={(placed[at] ?? y) + (row - (endLabel.length - 1) / 2) * LINE_HEIGHT + 4}
              className={
                kind !== 'reference' && row === 0 ? css[kind === 'scenario' ? 'strong' : 'lettered'] : css.label
              }
            >
              {text}
            </text>
          ))}
        </g>
      ))}
    </g>
  );
}

/** Centres of labels as near as can be to where they belong, in the same order, without overlapping. */
export function pushApart(
  labels: readonly { readonly y: number; readonly height: number }[],
  top: number,
  bottom: number,
): number[] {
  const order = labels.map((_, at) => at).sort((a, b) => (labels[a]?.y ?? 0) - (labels[b]?.y ?? 0));
  const centres = labels.map(({ y }) => y);
  let free = top;
  for (const at of order) {
    const { y, height } = labels[at] ?? { y: 0, height: 0 };
    centres[at] = Math.max(y, free + height / 2);
    free = (centres[at] ?? 0) + height / 2 + GAP;
  }
  let limit = bottom + LINE_HEIGHT;
  for (const at of order.reverse()) {
    const height = labels[at]?.height ?? 0;
    centres[at] = Math.min(centres[at] ?? 0, limit - height / 2);
    limit = (centres[at] ?? 0) - height / 2 - GAP;
  }
  return centres;
}
