import type { ReactNode } from 'react';
import { PlotContext, usePlot } from './plotContext.ts';

/** Layers whose first value does not stand at the beginning of the axis, but `by` steps after it. */
export function Shifted({ by, children }: { by: number; children: ReactNode }) {
  const plot = usePlot();
  return <PlotContext value={{ ...plot, x: (value) => plot.x(value + by) }}>{children}</PlotContext>;
}
