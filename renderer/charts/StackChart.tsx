import type { Span } from '../../shared/ledger/spans.ts';
import { pushApart } from './EndLabels.tsx';
import { niceAxis } from './niceAxis.ts';
import { Plot } from './Plot.tsx';
import { usePlot } from './plotContext.ts';
import css from './StackChart.module.css';
import { YearAxis } from './YearAxis.tsx';
import { ZeroLine } from './ZeroLine.tsx';

/** One part of the columns, 0 or more: a value a period. */
export interface StackLayer {
  readonly key: string;
  readonly name: string;
  /** Which of the colours of categories, 1 … 6; 0 for the quiet one. */
  readonly colour: 0 | 1 | 2 | 3 | 4 | 5 | 6;
  readonly values: readonly number[];
}

interface Props {
  readonly startMonth: string;
  readonly months: number;
  readonly spans: readonly Span[];
  /** From the foot up. */
  readonly layers: readonly StackLayer[];
  readonly height: number;
  /** Room for the names at the right, in pixels. */
  readonly labelWidth: number;
  readonly axisText: (value: number) => string;
  /** What the picture shows, for those who do not see it. */
  readonly summary: string;
}

const ROOM = { top: 14, bottom: 24, left: 46 };
/** Pixels between columns, where they are wide enough to have any. */
const GAP = 2;
const NAME_HEIGHT = 14;

/** A column a period, as wide as it is long, of parts on top of each other; each part is named at the right. */
export function StackChart({ startMonth, months, spans, layers, height, labelWidth, axisText, summary }: Props) {
  const tops = spans.map((_, at) => layers.reduce((sum, { values }) => sum + (values[at] ?? 0), 0));
  const { domain, ticks } = niceAxis(tops, true);
  return (
    <Plot
      height={height}
      room={{ ...ROOM, right: labelWidth }}
      x={{ domain: [0, months] }}
      y={{ domain, ticks, text: axisText }}
      summary={summary}
    >
      <Columns spans={spans} layers={layers} />
      <ZeroLine />
      <YearAxis startMonth={startMonth} months={months} />
      <Names layers={layers} last={spans.length - 1} />
    </Plot>
  );
}

function Columns({ spans, layers }: Pick<Props, 'spans' | 'layers'>) {
  const { x, y } = usePlot();
  return (
    <g>
      {spans.map((span, at) => {
        const left = x(span.from);
        const full = x(span.to) - left;
        const width = full > GAP * 4 ? full - GAP : full;
        let reached = 0;
        return (
          <g key={span.from}>
            {layers.map(({ key, colour, values }) => {
              const foot = y(reached);
              reached += values[at] ?? 0;
              const top = y(reached);
              return foot - top < 0.05 ? null : (
                <rect key={key} x={left} y={top} width={width} height={foot - top} className={css[`c${colour}`]} />
              );
            })}
          </g>
        );
      })}
    </g>
  );
}

/** Where each part ends at the right; pushed apart where they are thin. */
function Names({ layers, last }: { layers: readonly StackLayer[]; last: number }) {
  const { right, top, bottom, y } = usePlot();
  const placed = pushApart(middlesOf(layers, last, y), top, bottom);
  return (
    <g>
      {layers.map(({ key, name, colour }, at) => {
        const middle = placed[at] ?? 0;
        return (
          <g key={key}>
            <rect x={right + 10} y={middle - 5} width="10" height="10" className={css[`c${colour}`]} />
            <text x={right + 26} y={middle + 4} className={css.name}>
              {name}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Half-way up each part at the last month, where there is room for its name. */
function middlesOf(layers: readonly StackLayer[], last: number, y: (value: number) => number) {
  let reached = 0;
  return layers.map(({ values }) => {
    const from = reached;
    reached += values[last] ?? 0;
    return { y: (y(from) + y(reached)) / 2, height: NAME_HEIGHT };
  });
}
