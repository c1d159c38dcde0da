import type { ChartFan } from '../../shared/charts/chartParts.ts';
import { bandPath } from './linePath.ts';
import { usePlot } from './plotContext.ts';
import css from './TimeChart.module.css';

/** Two bands, one within the other, without edges: an edge would read as a limit that nothing passes. */
export function Fan({ fan: { inner, outer } }: { fan: ChartFan }) {
  const plot = usePlot();
  return (
    <g>
      <path d={bandPath(outer, plot)} className={css.outer} />
      <path d={bandPath(inner, plot)} className={css.inner} />
    </g>
  );
}
