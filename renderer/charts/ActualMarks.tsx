import css from './FollowUpChart.module.css';
import type { ActualPoint } from './followUpSeries.ts';
import { usePlot } from './plotContext.ts';

interface Props {
  readonly actual: readonly (ActualPoint | null)[];
  /** What stands at the last one. */
  readonly label: readonly string[];
}

/** Pixels that the last figure's words stand from its dot. */
const LEADER = 34;
const LINE_HEIGHT = 14;

/** What was counted: a dot a period, joined where periods follow each other; a gap stays a gap. */
export function ActualMarks({ actual, label }: Props) {
  const plot = usePlot();
  const dots = actual.flatMap((point, at) => (point ? [{ ...point, at, x: plot.x(at), y: plot.y(point.value) }] : []));
  const joined = dots.flatMap((dot, place) => {
    const before = dots[place - 1];
    return before && before.at === dot.at - 1 ? [{ from: before, to: dot }] : [];
  });
  const last = dots.at(-1);
  return (
    <g>
      {joined.map(({ from, to }) => (
        <line key={to.at} x1={from.x} y1={from.y} x2={to.x} y2={to.y} className={css.actual} />
      ))}
      {last && label.length > 0 ? <LastLabel x={last.x} y={last.y} label={label} /> : null}
      {dots.map(({ at, x, y, isOutside }) => (
        <circle key={at} cx={x} cy={y} r="4" className={isOutside ? css.outside : css.dot} />
      ))}
    </g>
  );
}

/** Pixels that the words like to have beside their dot, and that a letter of them takes. */
const LABEL_WIDTH = 160;
const LETTER = 6.2;

/** Under its dot where there is room, else over it; before it where there is no room after it. */
function LastLabel({ x, y, label }: { x: number; y: number; label: readonly string[] }) {
  const { left, right, bottom } = usePlot();
  const isBelow = y + LEADER + label.length * LINE_HEIGHT < bottom;
  const isLeft = right - x < LABEL_WIDTH && x - left > right - x;
  const side = isLeft ? -6 : 6;
  const room = (isLeft ? x - left : right - x) - 6;
  // In a narrow window only the figure, or nothing: the table and the sentences say it too.
  const fits = (text: string) => text.length * LETTER <= room;
  const shown = label.every(fits) ? label : label.slice(0, 1).filter(fits);
  if (shown.length === 0) return null;
  const to = isBelow ? y + LEADER - 10 : y - LEADER + 10;
  const first = isBelow ? y + LEADER : y - LEADER - (label.length - 1) * LINE_HEIGHT;
  return (
    <g>
      <line x1={x} y1={y} x2={x + side} y2={to} className={css.leader} />
      {shown.map((text, row) => (
        <text
          key={text}
          x={x + side}
          y={first + row * LINE_HEIGHT}
          textAnchor={isLeft ? 'end' : 'start'}
          className={row === 0 ? css.strong : css.label}
        >
          {text}
        </text>
      ))}
    </g>
  );
}
