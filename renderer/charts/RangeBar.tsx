import type { Quantiles } from '../../shared/uncertainty/quantiles.ts';
import css from './RangeBar.module.css';

interface Props {
  readonly quantiles: Quantiles;
  /** Both ends of the axis, where several bars share one; else the bar's own range and 0. */
  readonly domain?: readonly [number, number];
}

const WIDTH = 150;
const HEIGHT = 16;

/**
 * A range on its axis: thin for 95 of 100 draws, thick for 80, a tick at the median and one at 0. What it shows is
 * said in words beside it, so it is hidden from those who hear the words.
 */
export function RangeBar({ quantiles: { p2_5, p10, p50, p90, p97_5 }, domain }: Props) {
  const [from, to] = domain ?? [Math.min(0, p2_5), Math.max(0, p97_5)];
  const x = (value: number) => 2 + ((value - from) / (to - from || 1)) * (WIDTH - 4);
  return (
    <svg className={css.bar} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
      <line x1={x(p2_5)} x2={x(p97_5)} y1="8" y2="8" className={css.outer} />
      <line x1={x(p10)} x2={x(p90)} y1="8" y2="8" className={css.inner} />
      <line x1={x(0)} x2={x(0)} y1="1" y2="15" className={css.zero} />
      <line x1={x(p50)} x2={x(p50)} y1="3" y2="13" className={css.median} />
    </svg>
  );
}
