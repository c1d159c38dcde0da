import { type Grade, gradeNames } from '../../../shared/evidence/localInitiative.ts';
import type { Words } from '../../../shared/words/words.ts';

/** The grades from good to not known. */
export const gradeOrder = ['fulfilled', 'partly', 'notFulfilled', 'unknown'] as const satisfies readonly Grade[];

/** "3 opfyldt, 2 delvist, 6 ved ikke": how many elements got each grade, with no sum of them. */
export function gradeCounts({ language, number }: Words, counts: Readonly<Record<Grade, number>>): string {
  return gradeOrder
    .filter((grade) => counts[grade] > 0)
    .map((grade) => `${number(counts[grade])} ${gradeNames[grade][language]}`)
    .join(', ');
}
