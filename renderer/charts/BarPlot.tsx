import type { ReactNode } from 'react';
import { CategoryAxis } from './CategoryAxis.tsx';
import { Plot, type PlotAxis } from './Plot.tsx';
import { ZeroLine } from './ZeroLine.tsx';

/** What a bar is of. The lines of its name stand under each other. */
export interface Category {
  readonly key: string;
  readonly name: readonly string[];
}

interface Props {
  readonly height: number;
  readonly categories: readonly Category[];
  /** Bars that stand beside each other with their values up the side, or lie under each other with them along the foot. */
  readonly layout: 'columns' | 'rows';
  readonly values: PlotAxis;
  /** Pixels for the names: under the columns, or left of the rows. */
  readonly nameRoom: number;
  /** Pixels at the right, for what stands at the ends of the bars. */
  readonly endRoom: number;
  readonly summary: string;
  readonly children: ReactNode;
}

/** Pixels for the numbers of the value axis: up the side, along the foot. */
const NUMBERS = { columns: 46, rows: 22 };
const TOP = 14;

/**
 * A plot of categories: waterfall, tornado, capacity. Category n is what lies between n and n + 1 on its axis, the
 * first at the left or at the top, so that a layer asks `usePlot` for the place of a bar as for any other.
 */
export function BarPlot({ height, categories, layout, values, nameRoom, endRoom, summary, children }: Props) {
  const isColumns = layout === 'columns';
  const count = categories.length;
  const bottom = isColumns ? nameRoom : NUMBERS.rows;
  const room = { top: TOP, right: endRoom, bottom, left: isColumns ? NUMBERS.columns : nameRoom };
  return (
    <Plot
      height={height}
      room={room}
      x={isColumns ? { domain: [0, count] } : values}
      y={isColumns ? values : { domain: [count, 0] }}
      summary={summary}
    >
      {children}
      <ZeroLine of={isColumns ? 'y' : 'x'} />
      <CategoryAxis categories={categories} layout={layout} />
    </Plot>
  );
}
