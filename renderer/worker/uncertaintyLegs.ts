import { columnSpans } from '../../shared/uncertainty/columnSpans.ts';
import { drawStages } from '../../shared/uncertainty/drawStages.ts';
import type { Leg } from './uncertaintyProtocol.ts';

/**
 * The way to `draws` draws: the first usable ranges soon, finer ones as they come. Where all are too many to hold at a
 * time, the last of them are drawn once for each span of columns.
 */
export function uncertaintyLegs(columns: number, draws: number, room?: number): Leg[] {
  const spans = columnSpans(columns, draws, room);
  const isHeld = spans.length === 1;
  const stages = drawStages(draws);
  const ends = isHeld ? stages : stages.slice(0, -1);
  const whole = { first: 0, end: columns };
  const legs = ends.map((to, index) => ({
    from: ends[index - 1] ?? 0,
    to,
    span: whole,
    isForgotten: index === ends.length - 1,
    isShown: true,
  }));
  if (isHeld) return legs;
  return [
    ...legs,
    ...spans.map((span, index) => ({
      from: 0,
      to: draws,
      span,
      isForgotten: true,
      isShown: index === spans.length - 1,
    })),
  ];
}
