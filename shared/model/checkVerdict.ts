import { type ModelCheck, modelCheckFits } from './modelCheck.ts';

/** Whether a segment's return rates fit the study whose effect is used there. MODEL §6, model check. */
export interface CheckVerdict {
  /** The model gives fewer or more weeks in education or job than the study measured, or about as many. */
  readonly verdict: 'fits' | 'tooFew' | 'tooMany';
  /** Modelled over measured weeks; null where the study measured no difference. */
  readonly ratio: number | null;
}

/** The verdict of a check. Where the study measured no difference, only none fits. */
export function checkVerdict({ measuredWeeks, modelledWeeks }: ModelCheck): CheckVerdict {
  const ratio = measuredWeeks === 0 ? null : modelledWeeks / measuredWeeks;
  const fits = ratio === null ? modelledWeeks === 0 : ratio >= modelCheckFits.least && ratio <= modelCheckFits.most;
  if (fits) return { verdict: 'fits', ratio };
  return { verdict: modelledWeeks < measuredWeeks ? 'tooFew' : 'tooMany', ratio };
}
