import css from './CertaintyMark.module.css';

const STEPS = [1, 2, 3, 4, 5] as const;

interface Props {
  /** How many of the five steps are filled. */
  readonly filled: number;
  /** What the mark says, where no word beside it does. */
  readonly label?: string;
}

/** How sure a result is: five rising steps, filled from the left. */
export function CertaintyMark({ filled, label }: Props) {
  const steps = STEPS.map((step) => (
    <rect
      key={step}
      x={(step - 1) * 7 + 0.5}
      y={9.5 - step * 1.6}
      width="5"
      height={step * 1.6 + 2}
      rx="0.8"
      className={step <= filled ? css.filled : css.empty}
    />
  ));
  return label === undefined ? (
    <svg className={css.mark} viewBox="0 0 34 12" aria-hidden="true">
      {steps}
    </svg>
  ) : (
    <svg className={css.mark} viewBox="0 0 34 12" role="img" aria-label={label}>
      {steps}
    </svg>
  );
}
