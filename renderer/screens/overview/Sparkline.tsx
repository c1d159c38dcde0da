import { useWords } from '../../words.ts';
import css from './Sparkline.module.css';

const WIDTH = 86;
const HEIGHT = 26;
const EDGE = 3;

/** How many more there are in education or job, quarter by quarter, from nobody at the start. */
export function Sparkline({ values }: { values: readonly number[] }) {
  const { t, number } = useWords();
  const points = [0, ...values];
  const highest = Math.max(...points, 1);
  const lowest = Math.min(...points, 0);
  const x = (at: number) => EDGE + (at / Math.max(1, points.length - 1)) * (WIDTH - 2 * EDGE);
  const y = (value: number) => HEIGHT - EDGE - ((value - lowest) / (highest - lowest)) * (HEIGHT - 2 * EDGE);
  const last = points.length - 1;
  return (
    <svg
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={t('overview.sparkline', { values: values.map((value) => number(value)).join(', ') })}
    >
      <line x1={EDGE} x2={WIDTH - EDGE} y1={y(0)} y2={y(0)} className={css.zero} />
      <polyline points={points.map((value, at) => `${x(at)},${y(value)}`).join(' ')} className={css.line} />
      <circle cx={x(last)} cy={y(points[last] ?? 0)} r="2" className={css.end} />
    </svg>
  );
}
