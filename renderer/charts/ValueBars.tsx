import { linesOf } from '../../shared/slides/typeset.ts';
import { Bar } from './Bar.tsx';
import { BarPlot } from './BarPlot.tsx';
import { niceAxis } from './niceAxis.ts';
import { usePlot } from './plotContext.ts';
import css from './Waterfall.module.css';

/** A number of its own: no bar goes on from another. */
interface ValueBar {
  readonly key: string;
  readonly name: string;
  readonly value: number;
  /** What stands at its end. */
  readonly amount: string;
}

interface Props {
  readonly bars: readonly ValueBar[];
  readonly height: number;
  readonly axisText: (value: number) => string;
  /** What the picture shows, for those who do not see it. */
  readonly summary: string;
}

/** Pixels for names of two lines under the columns, and across a name. */
const NAME = { room: 42, width: 130, size: 11.5 };

/** Gains up and losses down, each from nothing. */
export function ValueBars({ bars, height, axisText, summary }: Props) {
  const { domain, ticks } = niceAxis(
    bars.map(({ value }) => value),
    true,
  );
  const categories = bars.map(({ key, name }) => ({ key, name: linesOf(name, NAME.width, NAME).slice(0, 2) }));
  return (
    <BarPlot
      height={height}
      categories={categories}
      layout="columns"
      values={{ domain, ticks, text: axisText }}
      nameRoom={NAME.room}
      endRoom={8}
      summary={summary}
    >
      {bars.map(({ key, value }, at) => (
        <Bar key={key} at={at} from={0} to={value} layout="columns" thickness={64} className={css[kindOf(value)]} />
      ))}
      <Amounts bars={bars} />
    </BarPlot>
  );
}

function kindOf(value: number): 'gain' | 'loss' {
  return value < 0 ? 'loss' : 'gain';
}

function Amounts({ bars }: Pick<Props, 'bars'>) {
  const { x, y } = usePlot();
  return (
    <g>
      {bars.map(({ key, value, amount }, at) => (
        <text
          key={key}
          x={x(at + 0.5)}
          y={y(value) + (value < 0 ? 15 : -6)}
          textAnchor="middle"
          className={css[`${kindOf(value)}Text`]}
        >
          {amount}
        </text>
      ))}
    </g>
  );
}
