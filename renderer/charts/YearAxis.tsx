import { memo } from 'react';
import { yearSpans } from '../../shared/model/years.ts';
import css from './Plot.module.css';
import { usePlot } from './plotContext.ts';

/** Calendar years under the plot, each centred under its own months, with a mark where it begins. */
export const YearAxis = memo(function YearAxis({ startMonth, months }: { startMonth: string; months: number }) {
  const { left, right, bottom, x } = usePlot();
  return (
    <g>
      <line x1={left} x2={right} y1={bottom} y2={bottom} className={css.axis} />
      {yearSpans(startMonth, months).map(({ year, from, to }) => (
        <g key={year}>
          <line x1={x(from)} x2={x(from)} y1={bottom} y2={bottom + 5} className={css.axis} />
          {to - from > 3 ? (
            <text x={(x(from) + x(to)) / 2} y={bottom + 17} textAnchor="middle" className={css.number}>
              {year}
            </text>
          ) : null}
        </g>
      ))}
    </g>
  );
});
