import { type Grade, type Grading, type PromisingElementId, promisingElementIds } from './localInitiative.ts';

/** An element with its grade in words, for the row of 11 marks. */
export interface ElementMark {
  readonly element: PromisingElementId;
  readonly grade: Grade;
  readonly note: string;
}

/**
 * A grading as it is shown: 11 marks in order, and how many got each grade. The elements are of different kinds and
 * have no common scale, so there is no total, mean or rank, and none can be had from here.
 */
export interface GradingSummary {
  readonly marks: readonly ElementMark[];
  readonly counts: Readonly<Record<Grade, number>>;
}

/** Counts and marks of a grading. */
export function summariseGrading(grading: Grading): GradingSummary {
  const marks = promisingElementIds.map((element) => {
    const { grade, note = '' } = grading[element];
    return { element, grade, note };
  });
  const countOf = (grade: Grade) => marks.filter((mark) => mark.grade === grade).length;
  const counts = {
    fulfilled: countOf('fulfilled'),
    partly: countOf('partly'),
    notFulfilled: countOf('notFulfilled'),
    unknown: countOf('unknown'),
  };
  return { marks, counts };
}

/** A grading that nobody has begun: every element "unknown". */
export function emptyGrading(): Grading {
  const notLookedAt = (): Grading[PromisingElementId] => ({ grade: 'unknown' });
  return {
    theory: notLookedAt(),
    impact: notLookedAt(),
    description: notLookedAt(),
    goals: notLookedAt(),
    transferability: notLookedAt(),
    economy: notLookedAt(),
    reflection: notLookedAt(),
    relations: notLookedAt(),
    individual: notLookedAt(),
    monitoring: notLookedAt(),
    followUp: notLookedAt(),
  };
}
