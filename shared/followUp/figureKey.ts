import type { ActualFigure } from './actualFigure.ts';
import { placeKey } from './place.ts';

/** What a figure is found by: there is one for each measure, place and period. */
export function figureKey({ measure, place, period }: Pick<ActualFigure, 'measure' | 'place' | 'period'>): string {
  return `${measure}/${placeKey(place)}/${period}`;
}
