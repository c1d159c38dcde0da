import type { Band } from '../../shared/charts/chartParts.ts';
import type { PlotGeometry } from './plotGeometry.ts';

type Scales = Pick<PlotGeometry, 'x' | 'y'>;

/** The `d` of a line through the values, a step of the horizontal axis apart, from 0; to a tenth of a pixel. */
export function linePath(values: readonly number[], scales: Scales): string {
  return values.length === 0 ? '' : `M${points(values, scales).join('L')}`;
}

/** The `d` of a line through points that stand anywhere, [along the foot, up the side]; to a tenth of a pixel. */
export function linePathThrough(places: readonly (readonly [number, number])[], { x, y }: Scales): string {
  return places.length === 0 ? '' : `M${places.map(([at, value]) => `${tenth(x(at))} ${tenth(y(value))}`).join('L')}`;
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
