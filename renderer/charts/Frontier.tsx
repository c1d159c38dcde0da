import { ticks as ticksBetween } from 'd3-array';
import { useId } from 'react';
import css from './Frontier.module.css';
import { FrontierPoints } from './FrontierPoints.tsx';
import { linePathThrough } from './linePath.ts';
import { niceAxis } from './niceAxis.ts';
import { Plot } from './Plot.tsx';
import { usePlot } from './plotContext.ts';
import { plotGeometry } from './plotGeometry.ts';
import { useWidth } from './useWidth.ts';

/** A mix: what it costs along the foot, and what it gives up the side. */
export interface Mix {
  readonly cost: number;
  readonly value: number;
}

/** A mix with the text that stands at it. */
export interface NamedMix extends Mix {
  readonly text: string;
}

/** A mix of the frontier; `text` says what it costs and gives. */
export interface FrontierPoint extends NamedMix {
  readonly key: string;
}

interface Props {
  /** The best that was found for each cost, in rising order of cost. */
  readonly points: readonly FrontierPoint[];
  /** Mixes that were tried and are not the best for what they cost. */
  readonly others: readonly Mix[];
  readonly today: NamedMix;
  /** Null where no mix keeps to the question. */
  readonly best: NamedMix | null;
  /** Beyond it no mix keeps to the budget; null where the cost along the foot is not what the budget limits. */
  readonly budget: { readonly cost: number; readonly text: string } | null;
  /** What stands at the line: that it is the best that was found. */
  readonly foundText: string;
  /** What the foot counts. */
  readonly costName: string;
  readonly costText: (cost: number) => string;
  readonly valueText: (value: number) => string;
  readonly summary: string;
  /** What the points are together, and which of them is chosen, by its key. */
  readonly pointsName: string;
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}

const HEIGHT = 440;
const ROOM = { top: 26, right: 16, bottom: 44, left: 52 };
/** How far the foot goes on beyond the budget, so that its hatched ground is seen. */
const BEYOND = 1.12;

/** What money buys: the best mix that was found for every cost, those that are not, and where the plan is today. */
export function Frontier(props: Props) {
  const { points, others, today, best, budget, costText, valueText, summary } = props;
  const [frame, width] = useWidth<HTMLDivElement>();
  const mixes = [...points, ...others, today, ...(best ? [best] : [])];
  const dearest = Math.max(1, today.cost, (budget?.cost ?? 0) * BEYOND, ...mixes.map(({ cost }) => cost));
  const cost: readonly [number, number] = [0, dearest * 1.03];
  const values = niceAxis(
    mixes.map(({ value }) => value),
    true,
  );
  const geometry = plotGeometry({ width, height: HEIGHT, room: ROOM, x: cost, y: values.domain });
  return (
    <div ref={frame} className={css.frame}>
      <Plot
        height={HEIGHT}
        room={ROOM}
        x={{ domain: cost, ticks: ticksBetween(...cost, 5), text: costText }}
        y={{ domain: values.domain, ticks: values.ticks, text: valueText }}
        summary={summary}
      >
        {budget ? <Budget {...budget} /> : null}
        <Mixes {...props} />
        <Names {...props} />
      </Plot>
      {width > 0 ? (
        <FrontierPoints
          points={points}
          geometry={geometry}
          name={props.pointsName}
          chosen={props.chosen}
          onChoose={props.onChoose}
        />
      ) : null}
    </div>
  );
}

/** The budget, with what lies beyond it hatched. */
function Budget({ cost, text }: { cost: number; text: string }) {
  const hatch = useId();
  const { x, top, bottom, left, right } = usePlot();
  const at = x(cost);
  const isLate = at > (left + right) / 2;
  return (
    <g>
      <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1="0" x2="0" y1="0" y2="7" className={css.beyond} />
      </pattern>
      <g fill={`url(#${hatch})`}>
        <rect x={at} y={top} width={Math.max(0, right - at)} height={bottom - top} />
      </g>
      <line x1={at} x2={at} y1={top} y2={bottom} className={css.budget} />
      <text x={isLate ? at - 7 : at + 7} y={bottom - 8} textAnchor={isLate ? 'end' : 'start'} className={css.label}>
        {text}
      </text>
    </g>
  );
}

/** How near in cost today's plan and the best mix are, in pixels, for what is between them to be drawn as a gain. */
const NEAR = 40;

/** Every mix where it stands: the best ones as a line, today's as a ring, the one that is proposed as a dot. */
function Mixes({ points, others, today, best, chosen }: Props) {
  const { x, y } = usePlot();
  const found = points.find(({ key }) => key === chosen);
  return (
    <g>
      {others.map(({ cost, value }) => (
        <circle key={`${cost} ${value}`} cx={x(cost)} cy={y(value)} r="1.9" className={css.other} />
      ))}
      <path
        d={linePathThrough(
          points.map(({ cost, value }) => [cost, value]),
          { x, y },
        )}
        className={css.line}
      />
      {points.map(({ key, cost, value }) => (
        <circle key={key} cx={x(cost)} cy={y(value)} r="2.6" className={css.step} />
      ))}
      {best && Math.abs(x(best.cost) - x(today.cost)) < NEAR ? (
        <line x1={x(today.cost)} x2={x(best.cost)} y1={y(today.value)} y2={y(best.value)} className={css.gap} />
      ) : null}
      <circle cx={x(today.cost)} cy={y(today.value)} r="5.5" className={css.today} />
      {best ? <circle cx={x(best.cost)} cy={y(best.value)} r="6" className={css.best} /> : null}
      {found ? <circle cx={x(found.cost)} cy={y(found.value)} r="9.5" className={css.chosen} /> : null}
    </g>
  );
}

/** Pixels that a name keeps from its mark. */
const OFF = 10;
/** About what the line's name takes up. */
const NAME_WIDTH = 150;

/** What the marks are: the better mix has its name over it and the other under it, so that they never meet. */
function Names({ points, today, best, foundText, costName }: Props) {
  const { x, y, top, bottom, right } = usePlot();
  const end = points.at(-1);
  const middle = points[Math.floor(points.length * 0.45)];
  const isEndFree = end !== undefined && x(end.cost) - x(best?.cost ?? 0) > NAME_WIDTH;
  const isTodayHigher = best !== null && today.value > best.value;
  const over = (mix: Mix) => Math.max(top + 4, y(mix.value) - OFF + 4);
  const under = (mix: Mix) => Math.min(bottom - 26, y(mix.value) + OFF + 10);
  return (
    <g>
      {isEndFree ? (
        <text x={x(end.cost)} y={y(end.value) - OFF} textAnchor="end" className={css.found}>
          {foundText}
        </text>
      ) : null}
      {middle && !isEndFree ? (
        <text x={x(middle.cost) + OFF} y={y(middle.value) + OFF + 8} className={css.found}>
          {foundText}
        </text>
      ) : null}
      {best ? (
        <Name
          at={x(best.cost)}
          line={isTodayHigher ? under(best) : over(best)}
          text={best.text}
          className={css.strong}
        />
      ) : null}
      <Name
        at={x(today.cost)}
        line={isTodayHigher ? over(today) : under(today)}
        text={today.text}
        className={css.label}
      />
      <text x={right} y={bottom + 36} textAnchor="end" className={css.axis}>
        {costName}
      </text>
    </g>
  );
}

function Name({
  at,
  line,
  text,
  className,
}: {
  at: number;
  line: number;
  text: string;
  className: string | undefined;
}) {
  const { left, right } = usePlot();
  const isLate = at > (left + right) / 2;
  return (
    <text x={isLate ? at - OFF : at + OFF} y={line} textAnchor={isLate ? 'end' : 'start'} className={className}>
      {text}
    </text>
  );
}
