/** Pixels around the plot area: for axis numbers, names and labels. */
export interface PlotRoom {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** From the first value to the last along an axis; the first is at the left or at the foot. */
export type PlotDomain = readonly [number, number];

/** Where things stand in a plot, in pixels from the picture's top left. */
export interface PlotGeometry {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Where a value of the horizontal axis stands. */
  readonly x: (value: number) => number;
  /** Where a value of the vertical axis stands. */
  readonly y: (value: number) => number;
}

interface Parts {
  readonly width: number;
  readonly height: number;
  readonly room: PlotRoom;
  readonly x: PlotDomain;
  readonly y: PlotDomain;
}

/**
 * The plot area of a picture of `width` × `height` pixels and its two linear scales. The chart library comes to the
 * same, but some renders later; this is known in the render that has the numbers.
 */
export function plotGeometry({ width, height, room, x, y }: Parts): PlotGeometry {
  const left = room.left;
  const right = Math.max(left, width - room.right);
  const top = room.top;
  const bottom = Math.max(top, height - room.bottom);
  return { left, right, top, bottom, x: scale(x, left, right), y: scale(y, bottom, top) };
}

function scale([first, last]: PlotDomain, from: number, to: number): (value: number) => number {
  const perUnit = last === first ? 0 : (to - from) / (last - first);
  return (value) => from + (value - first) * perUnit;
}
