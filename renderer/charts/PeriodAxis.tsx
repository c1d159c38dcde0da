import { memo } from 'react';
import type { AxisPeriod } from './followUpSeries.ts';
import css from './Plot.module.css';
import { usePlot } from './plotContext.ts';

/** Pixels that a period's name needs. */
const NAME_WIDTH = 46;

/** Months or quarters under the plot; the first, and the first of a year, with its year. */
export const PeriodAxis = memo(function PeriodAxis({ periods }: { periods: readonly AxisPeriod[] }) {
  const { left, right, bottom, x } = usePlot();
  const width = x(1) - x(0);
  const every = [1, 2, 3, 4, 6, 12, 24].find((step) => step * width >= NAME_WIDTH) ?? 24;
  const named = periods.filter((_, at) => at % every === 0);
  return (
    <g>
      <line x1={left} x2={right} y1={bottom} y2={bottom} className={css.axis} />
      {periods.map(({ key, short, year }, at) => {
        if (at % every !== 0) return null;
        const place = at / every;
        const hasYear = place === 0 || named[place - 1]?.year !== year;
        return (
          <g key={key}>
            <line x1={x(at)} x2={x(at)} y1={bottom} y2={bottom + 4} className={css.axis} />
            <text x={x(at)} y={bottom + 17} textAnchor="middle" className={css.number}>
              {hasYear ? `${short} ${String(year).slice(2)}` : short}
            </text>
          </g>
        );
      })}
    </g>
  );
});
