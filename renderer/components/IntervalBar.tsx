import type { Quantiles } from '../../shared/uncertainty/quantiles.ts';
import css from './IntervalBar.module.css';

const WIDTH = 82;
const MIDDLE = 5;

/** Where a headline lies in 95 and in 80 of 100 draws, with the middle one and 0 marked; the numbers stand beside it. */
export function IntervalBar({ quantiles }: { quantiles: Quantiles }) {
  const { p2_5, p10, p50, p90, p97_5 } = quantiles;
  const least = Math.min(0, p2_5);
  const most = Math.max(0, p97_5);
  const x = (value: number) => 2 + ((value - least) / (most - least || 1)) * (WIDTH - 4);
  return (
    <svg className={css.bar} width={WIDTH} height={MIDDLE * 2} aria-hidden="true">
      <line x1={x(least)} x2={x(most)} y1={MIDDLE} y2={MIDDLE} className={css.line} />
      <rect x={x(p10)} width={Math.max(1, x(p90) - x(p10))} y="2" height="6" className={css.inner} />
      <line x1={x(0)} x2={x(0)} y1="0" y2={MIDDLE * 2} className={css.zero} />
      <rect x={x(p50) - 1} width="2" y="1" height="8" className={css.middle} />
    </svg>
  );
}
