import type { Writing } from '../../../shared/followUp/edits/setFigures.ts';
import { useAppStore } from '../../state/appStore.ts';

/** Who writes a figure, as they sign comments, and this instant. */
export function writingNow(): Writing {
  return { by: useAppStore.getState().settings.authorName ?? '', at: new Date().toISOString() };
}
