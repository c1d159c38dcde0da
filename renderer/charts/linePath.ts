import type { PlotGeometry } from './plotGeometry.ts';

/** The values of a range at each point: never null, so that its ground is never drawn where there is none. */
export interface Band {
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}

type Scales = Pick<PlotGeometry, 'x' | 'y'>;

/** The `d` of a line through the values, a step of the horizontal axis apart, from 0; to a tenth of a pixel. */
export function linePath(values: readonly number[], scales: Scales): string {
  return values.length === 0 ? '' : `M${points(values, scales).join('L')}`;
}

/** The `d` of the area between a band's upper and lower values. */
export function bandPath({ lower, upper }: Band, scales: Scales): string {
  if (lower.length === 0) return '';
  return `M${points(upper, scales).join('L')}L${points(lower, scales).reverse().join('L')}Z`;
}

function points(values: readonly number[], { x, y }: Scales): string[] {
  return values.map((value, at) => `${tenth(x(at))} ${tenth(y(value))}`);
}

function tenth(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
