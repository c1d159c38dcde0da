import type { ChartFan } from '../../shared/charts/chartParts.ts';
import { bandPath } from './linePath.ts';
import { usePlot } from './plotContext.ts';
import css from './TimeChart.module.css';

interface Props {
  readonly fan: ChartFan;
  /** It is of the edit before, and a new one is on its way. */
  readonly isOlder?: boolean;
}

/** Two bands, one within the other, without edges: an edge would read as a limit that nothing passes. */
export function Fan({ fan: { inner, outer }, isOlder = false }: Props) {
  const plot = usePlot();
  return (
    <g className={isOlder ? css.older : undefined}>
      <path d={bandPath(outer, plot)} className={css.outer} />
      <path d={bandPath(inner, plot)} className={css.inner} />
    </g>
  );
}
