import { twentieths } from './twentieths.ts';
import css from './TwentyDots.module.css';

const DOTS = 20;
const A_ROW = 10;
const STEP = 8;
const places = Array.from({ length: DOTS }, (_, at) => ({
  at,
  x: (at % A_ROW) * STEP + STEP / 2,
  y: Math.floor(at / A_ROW) * STEP + STEP / 2,
}));

/** A chance as twenty dots, the gains filled; its number stands beside it. */
export function TwentyDots({ share }: { share: number }) {
  const gains = twentieths(share);
  return (
    <svg className={css.dots} width={A_ROW * STEP} height={(DOTS / A_ROW) * STEP} aria-hidden="true">
      {places.map(({ at, x, y }) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r="2.9" className={at < gains ? css.gain : css.loss} />
      ))}
    </svg>
  );
}
