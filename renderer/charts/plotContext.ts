import { createContext, useContext } from 'react';
import type { PlotGeometry } from './plotGeometry.ts';

export const PlotContext = createContext<PlotGeometry | null>(null);

/** Where things stand in the plot that a layer is drawn in. @throws Error outside a plot */
export function usePlot(): PlotGeometry {
  const plot = useContext(PlotContext);
  if (!plot) throw new Error('A layer of a plot was drawn outside a plot.');
  return plot;
}
