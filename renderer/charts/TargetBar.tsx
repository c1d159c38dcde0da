import css from './TargetBar.module.css';

interface Props {
  /** Where 95 of 100 could be expected to lie; null without a projection. */
  readonly band: readonly [number, number] | null;
  readonly target: number;
  /** Null where nothing is counted yet. */
  readonly actual: number | null;
  readonly isOutside: boolean;
}

const WIDTH = 150;
const HEIGHT = 18;
const MIDDLE = HEIGHT / 2;
const MARGIN = 8;

/** A target against what was counted and what could be expected. What it shows stands in words beside it. */
export function TargetBar({ band, target, actual, isOutside }: Props) {
  const values = [target, ...(band ?? []), ...(actual === null ? [] : [actual])];
  const least = Math.min(...values);
  const most = Math.max(...values);
  const x = (value: number) => MARGIN + ((value - least) / (most - least || 1)) * (WIDTH - 2 * MARGIN);
  return (
    <svg className={css.bar} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
      {band ? (
        <rect x={x(band[0])} width={Math.max(2, x(band[1]) - x(band[0]))} y="4" height="10" className={css.band} />
      ) : null}
      <line x1={x(target)} x2={x(target)} y1="1" y2={HEIGHT - 1} className={css.target} />
      {actual === null ? null : (
        <circle cx={x(actual)} cy={MIDDLE} r="5" className={isOutside ? css.outside : css.dot} />
      )}
    </svg>
  );
}
