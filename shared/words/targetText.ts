import type { Target } from '../followUp/target.ts';
import { valueText } from './seriesText.ts';
import type { Words } from './words.ts';

/** Whether a target is reached, and by how much it is not. A support, a cost or a caseload is not to be above it. */
export function targetText(words: Words, { measure, value }: Target, actual: number | null): string {
  if (actual === null) return words.t('followUp.targetWaits');
  const isMost = measure === 'support' || measure === 'cost' || measure === 'caseload';
  if (isMost ? actual <= value : actual >= value) return words.t('followUp.targetReached');
  const size = valueText(words, measure, Math.abs(actual - value));
  return words.t(isMost ? 'followUp.targetOver' : 'followUp.targetShort', { size });
}
