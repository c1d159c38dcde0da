import css from './ErrorDots.module.css';

interface Props {
  /** In the order of time: how far from what was expected, and whether within what eight of ten could be. */
  readonly values: readonly { readonly key: string; readonly error: number; readonly isInside: boolean }[];
  /** What the picture shows, for those who do not see it. */
  readonly summary: string;
}

const WIDTH = 200;
const HEIGHT = 40;
const MARGIN = 6;

/** How far off one measure was, time after time: a dot each about the line of no error, hollow where it stood out. */
export function ErrorDots({ values, summary }: Props) {
  const most = Math.max(1e-9, ...values.map(({ error }) => Math.abs(error)));
  const x = (at: number) => MARGIN + (at / Math.max(1, values.length - 1)) * (WIDTH - 2 * MARGIN);
  const y = (error: number) => HEIGHT / 2 - (error / most) * (HEIGHT / 2 - MARGIN);
  return (
    <svg
      className={css.dots}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={summary}
    >
      <line x1="0" x2={WIDTH} y1={HEIGHT / 2} y2={HEIGHT / 2} className={css.zero} />
      {values.map(({ key, error, isInside }, at) => (
        <circle key={key} cx={x(at)} cy={y(error)} r="3" className={isInside ? css.inside : css.outside} />
      ))}
    </svg>
  );
}
