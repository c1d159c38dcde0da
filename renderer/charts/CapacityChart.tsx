import { Bar } from './Bar.tsx';
import { BarPlot } from './BarPlot.tsx';
import css from './CapacityChart.module.css';
import { niceAxis } from './niceAxis.ts';
import { usePlot } from './plotContext.ts';

/** Places of an intervention, and how many of them are taken. */
export interface CapacityRow {
  readonly key: string;
  readonly name: string;
  readonly places: number;
  readonly occupied: number;
  /** What stands at its end. */
  readonly share: string;
  /** Whether places stand empty that are paid for. */
  readonly isLow: boolean;
}

interface Props {
  readonly rows: readonly CapacityRow[];
  readonly nameRoom: number;
  readonly axisText: (value: number) => string;
  /** What the picture shows, for those who do not see it. */
  readonly summary: string;
}

const ROW = 27;
const AROUND = 36;

/** A row an intervention: the outline is its places, the fill those that are taken. */
export function CapacityChart({ rows, nameRoom, axisText, summary }: Props) {
  const { domain, ticks } = niceAxis(
    rows.flatMap(({ places, occupied }) => [places, occupied]),
    true,
  );
  return (
    <BarPlot
      height={rows.length * ROW + AROUND}
      categories={rows.map(({ key, name }) => ({ key, name: [name] }))}
      layout="rows"
      values={{ domain, ticks, text: axisText }}
      nameRoom={nameRoom}
      endRoom={46}
      summary={summary}
    >
      {rows.map(({ key, occupied }, at) => (
        <Bar key={key} at={at} from={0} to={occupied} layout="rows" thickness={14} className={css.taken} />
      ))}
      {rows.map(({ key, places }, at) => (
        <Bar key={key} at={at} from={0} to={places} layout="rows" thickness={14} className={css.places} />
      ))}
      <Shares rows={rows} />
    </BarPlot>
  );
}

function Shares({ rows }: Pick<Props, 'rows'>) {
  const { x, y } = usePlot();
  return (
    <g>
      {rows.map(({ key, places, occupied, share, isLow }, at) => (
        <text
          key={key}
          x={x(Math.max(places, occupied)) + 7}
          y={y(at + 0.5) + 4}
          className={isLow ? css.low : css.share}
        >
          {share}
        </text>
      ))}
    </g>
  );
}
