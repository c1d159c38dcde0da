import { usePlotArea, useXAxisScale } from 'recharts';
import { yearSpans } from '../../shared/model/years.ts';
import css from './TimeChart.module.css';

/** Calendar years under the plot, each centred under its own months, with a mark where it begins. */
export function YearAxis({ startMonth, months }: { startMonth: string; months: number }) {
  const scale = useXAxisScale();
  const plot = usePlotArea();
  if (!scale || !plot) return null;
  const x = (month: number) => Number(scale(month));
  const bottom = plot.y + plot.height;
  return (
    <g>
      <line x1={plot.x} x2={plot.x + plot.width} y1={bottom} y2={bottom} stroke="var(--axis)" />
      {yearSpans(startMonth, months).map(({ year, from, to }) => (
        <g key={year}>
          <line x1={x(from)} x2={x(from)} y1={bottom} y2={bottom + 5} stroke="var(--axis)" />
          {to - from > 3 ? (
            <text x={(x(from) + x(to)) / 2} y={bottom + 17} textAnchor="middle" className={css.axis}>
              {year}
            </text>
          ) : null}
        </g>
      ))}
    </g>
  );
}
