import type { ChartLine } from '../../shared/charts/chartParts.ts';
import { linePath } from './linePath.ts';
import { usePlot } from './plotContext.ts';
import css from './TimeChart.module.css';

/** The lines of a chart over time: the scenario's full, the reference's thinner and dashed. */
export function Lines({ lines }: { lines: readonly ChartLine[] }) {
  const plot = usePlot();
  return (
    <g>
      {lines.map(({ key, kind, values }) => (
        <path key={key} d={linePath(values, plot)} className={css[kind]} />
      ))}
    </g>
  );
}
