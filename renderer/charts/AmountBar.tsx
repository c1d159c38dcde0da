import css from './AmountBar.module.css';

interface Props {
  readonly least: number;
  readonly most: number;
  readonly today: number;
  readonly best: number;
}

const WIDTH = 84;
const MIDDLE = 8;
const EDGE = 7;

/** An amount between its least and its most: a ring is today, a dot is proposed; the numbers stand beside it. */
export function AmountBar({ least, most, today, best }: Props) {
  const [first, last] = [Math.min(least, today, best), Math.max(most, today, best)];
  const x = (amount: number) => EDGE + ((amount - first) / (last - first || 1)) * (WIDTH - 2 * EDGE);
  return (
    <svg className={css.bar} width={WIDTH} height={MIDDLE * 2} aria-hidden="true">
      <line x1={x(first)} x2={x(last)} y1={MIDDLE} y2={MIDDLE} className={css.track} />
      <line x1={x(today)} x2={x(best)} y1={MIDDLE} y2={MIDDLE} className={best < today ? css.less : css.more} />
      <circle cx={x(today)} cy={MIDDLE} r="4.5" className={css.today} />
      <circle cx={x(best)} cy={MIDDLE} r="5" className={css.best} />
    </svg>
  );
}
