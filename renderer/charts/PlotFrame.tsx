import { memo } from 'react';
import { CartesianGrid, ComposedChart, XAxis, YAxis } from 'recharts';
import css from './Plot.module.css';
import type { PlotDomain, PlotRoom } from './plotGeometry.ts';
import { Layers } from './plotLayers.ts';

interface Axis {
  readonly domain: PlotDomain;
  readonly ticks: readonly number[];
  readonly texts: readonly string[];
}

export interface FrameProps {
  readonly width: number;
  readonly height: number;
  readonly room: PlotRoom;
  readonly x: Axis;
  readonly y: Axis;
}

/** What an edit seldom changes of a picture: the chart library's part, drawn anew only when its plain data differ. */
export const PlotFrame = memo(Frame, (before, after) => JSON.stringify(before) === JSON.stringify(after));

function Frame({ width, height, room, x, y }: FrameProps) {
  const hasX = x.ticks.length > 0;
  const hasY = y.ticks.length > 0;
  // An axis takes its room from within the margins.
  const margin = { ...room, ...(hasX ? { bottom: 0 } : {}), ...(hasY ? { left: 0 } : {}) };
  return (
    <ComposedChart width={width} height={height} margin={margin} accessibilityLayer={false} data={ends(x)}>
      <CartesianGrid horizontal={hasY} vertical={hasX} stroke="var(--grid)" />
      <XAxis {...axisOf(x)} dataKey="at" height={room.bottom} hide={!hasX} />
      <YAxis {...axisOf(y)} width={room.left} hide={!hasY} />
      <Layers />
    </ComposedChart>
  );
}

/** The library makes no ticks along an axis that it has no values for. */
function ends({ domain }: Axis): { at: number }[] {
  return domain.map((at) => ({ at }));
}

function axisOf({ domain, ticks, texts }: Axis) {
  return {
    type: 'number',
    domain: [domain[0], domain[1]],
    ticks: [...ticks],
    tickFormatter: (_value: number, at: number) => texts[at] ?? '',
    axisLine: false,
    tickLine: false,
    tick: { className: css.number ?? '' },
    interval: 0,
    allowDataOverflow: true,
  } as const;
}
