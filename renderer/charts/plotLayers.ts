import { createContext, type ReactNode, useContext } from 'react';

/** Hands the layers past the frame, which stays as it was when they change. */
export const PlotLayers = createContext<ReactNode>(null);

/** The layers, where the frame has its place for them. */
export function Layers(): ReactNode {
  return useContext(PlotLayers);
}
