import type { Grade } from '../../../shared/evidence/localInitiative.ts';
import css from './GradeMarks.module.css';

interface Props {
  readonly grades: readonly Grade[];
  /** What the marks say, where no words beside them do. */
  readonly label?: string;
}

/** A mark for each element: full, half, struck out, or dashed where it is not known. They do not add up to anything. */
export function GradeMarks({ grades, label }: Props) {
  const placed = grades.map((grade, at) => ({ grade, x: at * 13 + 1 }));
  const marks = placed.map(({ grade, x }) => (
    <g key={x} transform={`translate(${x} 1)`} className={css[grade]}>
      <rect width="10" height="10" rx="2" />
      {grade === 'partly' ? <path d="M0 10V2a2 2 0 0 1 2-2h3v10z" /> : null}
      {grade === 'notFulfilled' ? <path d="M2.5 7.5l5-5" /> : null}
    </g>
  ));
  const size = { viewBox: `0 0 ${grades.length * 13} 12`, width: grades.length * 13, height: 12 };
  return label === undefined ? (
    <svg className={css.marks} {...size} aria-hidden="true">
      {marks}
    </svg>
  ) : (
    <svg className={css.marks} {...size} role="img" aria-label={label}>
      {marks}
    </svg>
  );
}
