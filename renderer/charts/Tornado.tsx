import type { TornadoParts } from '../../shared/charts/chartParts.ts';
import { Bar } from './Bar.tsx';
import { BarPlot } from './BarPlot.tsx';
import { niceAxis } from './niceAxis.ts';
import { usePlot } from './plotContext.ts';
import css from './Tornado.module.css';

interface Props extends TornadoParts {
  readonly axisText: (value: number) => string;
  readonly summary: string;
}

/** How much of the widest bar is kept free at both ends, for the inputs' own values. */
const TEXT_ROOM = 0.45;
const ROW = 38;
const AROUND = 52;
const NAME_ROOM = 176;
const SWING_ROOM = 74;

/** Each uncertain input at both its ends, the widest first: what is below the central result, and what is above. */
export function Tornado({ rows, central, centralText, axisText, summary }: Props) {
  const ends = [central, ...rows.flatMap(({ low, high }) => [low, high])];
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const room = (most - least) * TEXT_ROOM;
  const { domain, ticks } = niceAxis([least - room, most + room], false);
  return (
    <BarPlot
      height={rows.length * ROW + AROUND}
      categories={rows.map(({ key, name }) => ({ key, name }))}
      layout="rows"
      values={{ domain, ticks, text: axisText }}
      nameRoom={NAME_ROOM}
      endRoom={SWING_ROOM}
      summary={summary}
    >
      {rows.map(({ key, low, high }, at) => (
        <g key={key}>
          {[low, high].map((end, side) => (
            <Bar
              key={side === 0 ? 'low' : 'high'}
              at={at}
              from={central}
              to={end}
              layout="rows"
              thickness={16}
              className={end < central ? css.below : css.above}
            />
          ))}
        </g>
      ))}
      <Ends rows={rows} central={central} centralText={centralText} />
    </BarPlot>
  );
}

/** The values of the inputs at the ends of their bars, the swing at the right, and the central result. */
function Ends({ rows, central, centralText }: Pick<Props, 'rows' | 'central' | 'centralText'>) {
  const { x, y, top, bottom, right } = usePlot();
  const middle = x(central);
  return (
    <g>
      <line x1={middle} x2={middle} y1={top - 4} y2={bottom} className={css.central} />
      <text x={middle} y={top - 4} textAnchor="middle" className={css.strong}>
        {centralText}
      </text>
      {rows.map(({ key, low, high, lowText, highText, swing }, at) => {
        const [left, largest] = [Math.min(low, high), Math.max(low, high)];
        const [leftText, rightText] = low <= high ? [lowText, highText] : [highText, lowText];
        const line = y(at + 0.5) + 4;
        return (
          <g key={key}>
            <text x={Math.min(x(left), middle) - 6} y={line} textAnchor="end" className={css.end}>
              {leftText}
            </text>
            <text x={Math.max(x(largest), middle) + 6} y={line} className={css.end}>
              {rightText}
            </text>
            <text x={right + SWING_ROOM - 4} y={y(at + 0.5) + 4} textAnchor="end" className={css.strong}>
              {swing}
            </text>
          </g>
        );
      })}
    </g>
  );
}
