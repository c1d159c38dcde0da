import { useId } from 'react';
import { Bar } from './Bar.tsx';
import { BarPlot } from './BarPlot.tsx';
import { niceAxis } from './niceAxis.ts';
import { usePlot } from './plotContext.ts';
import css from './WaitingChart.module.css';

/** How many of a segment wait for a place. */
export interface WaitingRow {
  readonly key: string;
  readonly name: string;
  readonly persons: number;
  /** What stands at its end. */
  readonly text: string;
}

interface Props {
  readonly rows: readonly WaitingRow[];
  readonly nameRoom: number;
  /** What the picture shows, for those who do not see it. */
  readonly summary: string;
}

const ROW = 22;
const AROUND = 36;

/** A row a segment, hatched: one person may wait for several interventions, so these are not places that are missing. */
export function WaitingChart({ rows, nameRoom, summary }: Props) {
  const hatch = useId();
  const { domain } = niceAxis(
    rows.map(({ persons }) => persons),
    true,
  );
  return (
    <BarPlot
      height={rows.length * ROW + AROUND}
      categories={rows.map(({ key, name }) => ({ key, name: [name] }))}
      layout="rows"
      values={{ domain }}
      nameRoom={nameRoom}
      endRoom={46}
      summary={summary}
    >
      <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1="0" x2="0" y1="0" y2="5" className={css.hatch} />
      </pattern>
      {rows.map(({ key, persons }, at) => (
        <g key={key} fill={`url(#${hatch})`}>
          <Bar at={at} from={0} to={persons} layout="rows" thickness={11} className={css.waiting} />
        </g>
      ))}
      <Numbers rows={rows} />
    </BarPlot>
  );
}

function Numbers({ rows }: Pick<Props, 'rows'>) {
  const { x, y } = usePlot();
  return (
    <g>
      {rows.map(({ key, persons, text }, at) => (
        <text key={key} x={x(persons) + 7} y={y(at + 0.5) + 4} className={css.number}>
          {text}
        </text>
      ))}
    </g>
  );
}
