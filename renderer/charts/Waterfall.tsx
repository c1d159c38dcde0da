import { Bar } from './Bar.tsx';
import { BarPlot, type Category } from './BarPlot.tsx';
import { niceAxis } from './niceAxis.ts';
import { usePlot } from './plotContext.ts';
import css from './Waterfall.module.css';
import { reachOf, type WaterfallStep } from './waterfallSteps.ts';

interface Props {
  readonly steps: readonly WaterfallStep[];
  readonly height: number;
  readonly axisText: (value: number) => string;
  /** What the picture shows, for those who do not see it. */
  readonly summary: string;
}

/** Pixels for names of two lines under the columns. */
const NAME_ROOM = 42;

/** Gains up and losses down, each from where the one before it ended; the last is what they add up to. */
export function Waterfall({ steps, height, axisText, summary }: Props) {
  const { domain, ticks } = niceAxis(reachOf(steps), true);
  const categories: Category[] = steps.map(({ key, name }) => ({ key, name }));
  return (
    <BarPlot
      height={height}
      categories={categories}
      layout="columns"
      values={{ domain, ticks, text: axisText }}
      nameRoom={NAME_ROOM}
      endRoom={8}
      summary={summary}
    >
      <Connectors steps={steps} />
      {steps.map(({ key, from, to, kind }, at) => (
        <Bar key={key} at={at} from={from} to={to} layout="columns" thickness={46} className={css[kind]} />
      ))}
      <Amounts steps={steps} />
    </BarPlot>
  );
}

/** Dotted, from the end of a bar to the one that goes on from there. */
function Connectors({ steps }: Pick<Props, 'steps'>) {
  const { x, y } = usePlot();
  return (
    <g>
      {steps.slice(0, -1).map(({ key, to }, at) => (
        <line key={key} x1={x(at + 0.5)} x2={x(at + 1.5)} y1={y(to)} y2={y(to)} className={css.connector} />
      ))}
    </g>
  );
}

/** Beyond the end of each bar, on the side that it goes to. */
function Amounts({ steps }: Pick<Props, 'steps'>) {
  const { x, y } = usePlot();
  return (
    <g>
      {steps.map(({ key, from, to, kind, amount }, at) => {
        const isDown = to < from;
        return (
          <text
            key={key}
            x={x(at + 0.5)}
            y={y(to) + (isDown ? 15 : -6)}
            textAnchor="middle"
            className={css[`${kind}Text`]}
          >
            {amount}
          </text>
        );
      })}
    </g>
  );
}
