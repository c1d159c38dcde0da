import type { ActualFigure } from '../actualFigure.ts';
import { figureKey } from '../figureKey.ts';
import type { FollowUp } from '../followUp.ts';

/** A number that was counted; null takes one away that stood there. */
export interface FigureEdit extends Pick<ActualFigure, 'measure' | 'place' | 'period'> {
  readonly value: number | null;
}

/** Who writes, and the instant. */
export type Writing = Pick<ActualFigure, 'by' | 'at'>;

/** Values kept of one figure beside the one that stands; the oldest go first. */
const EARLIER_MAX = 200;

/**
 * The follow-up with these figures. What stood there before is kept in the figure's history; the same number again, and
 * a gap where there is one, change nothing.
 */
export function setFigures(followUp: FollowUp, edits: readonly FigureEdit[], writing: Writing): FollowUp {
  const figures = new Map(followUp.figures.map((figure) => [figureKey(figure), figure]));
  let isChanged = false;
  for (const edit of edits) {
    const key = figureKey(edit);
    const there = figures.get(key);
    if ((there?.value ?? null) === edit.value) continue;
    figures.set(key, written(there, edit, writing));
    isChanged = true;
  }
  return isChanged ? { ...followUp, figures: [...figures.values()] } : followUp;
}

function written(there: ActualFigure | undefined, edit: FigureEdit, { by, at }: Writing): ActualFigure {
  const { measure, place, period, value } = edit;
  const earlier = there ? [...there.earlier, { value: there.value, by: there.by, at: there.at }] : [];
  return { measure, place, period, value, by, at, earlier: earlier.slice(-EARLIER_MAX) };
}
