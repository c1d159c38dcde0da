import { type ReactNode, useMemo } from 'react';
import { lazyPart } from '../components/lazyPart.tsx';
import css from './Plot.module.css';
import type { FrameProps } from './PlotFrame.tsx';
import { PlotContext } from './plotContext.ts';
import { type PlotDomain, type PlotRoom, plotGeometry } from './plotGeometry.ts';
import { Layers, PlotLayers } from './plotLayers.ts';
import { useWidth } from './useWidth.ts';

/** An axis: with ticks it has numbers and lines across the plot, without it only places the layers. */
export interface PlotAxis {
  readonly domain: PlotDomain;
  readonly ticks?: readonly number[];
  /** The text of a tick. */
  readonly text?: (value: number) => string;
}

/** The chart library is read beside the window's start; until it is there the layers stand without their axes. */
const PlotFrame = lazyPart<FrameProps>(
  async () => (await import('./PlotFrame.tsx')).PlotFrame,
  ({ width, height }) => (
    <svg width={width} height={height} aria-hidden="true">
      <Layers />
    </svg>
  ),
);

interface Props {
  readonly height: number;
  readonly room: PlotRoom;
  readonly x: PlotAxis;
  readonly y: PlotAxis;
  /** What the picture shows, for those who do not see it. */
  readonly summary: string;
  /** The layers, from the back to the front: SVG that asks `usePlot` where things stand. */
  readonly children: ReactNode;
}

/**
 * The picture under every chart: as wide as there is room for, `height` pixels high. The chart library draws what an
 * edit seldom changes, the axes and their lines, and is left alone as long as they are the same; the layers, which
 * every edit changes, are SVG of our own in the same picture. Nothing moves by itself, and the picture is one stop with
 * a summary; its numbers are in the table of its card.
 */
export function Plot({ height, room, x, y, summary, children }: Props) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const { top, right, bottom, left } = room;
  const [first, last] = x.domain;
  const [lowest, highest] = y.domain;
  // By the numbers themselves: the same place on the same axes leaves what stands there alone.
  const geometry = useMemo(
    () => plotGeometry({ width, height, room: { top, right, bottom, left }, x: [first, last], y: [lowest, highest] }),
    [width, height, top, right, bottom, left, first, last, lowest, highest],
  );
  return (
    <div ref={frame} className={css.plot} style={{ height }} role="img" aria-label={summary}>
      {width > 0 ? (
        <PlotLayers value={<PlotContext value={geometry}>{children}</PlotContext>}>
          <PlotFrame width={width} height={height} room={room} x={withTexts(x)} y={withTexts(y)} />
        </PlotLayers>
      ) : null}
    </div>
  );
}

/** The axis as plain data, which can be compared. */
function withTexts({ domain, ticks = [], text = String }: PlotAxis) {
  return { domain, ticks, texts: ticks.map(text) };
}
