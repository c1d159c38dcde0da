import css from './HundredDots.module.css';

export type DotFill = 'same' | 'gained' | 'lost' | 'none';

interface Props {
  readonly title: string;
  /** How many dots of each kind, from the top left, in this order; together 100. */
  readonly groups: readonly { readonly fill: DotFill; readonly count: number; readonly label: string }[];
}

const radius: Readonly<Record<DotFill, number>> = { same: 4, gained: 4, lost: 3.4, none: 4 };

/**
 * A hundred persons as dots, ten a row, with how many there are of each kind. Two of them side by side are filled in
 * the same order and can be compared; the sentence beside says the same, so the picture itself is not read out.
 */
export function HundredDots({ title, groups }: Props) {
  const dots = groups
    .flatMap(({ fill, count }) => Array.from({ length: count }, () => fill))
    .map((fill, at) => ({ fill, x: 5 + (at % 10) * 10, y: 5 + Math.floor(at / 10) * 10 }));
  return (
    <figure className={css.figure}>
      <figcaption className={css.title}>{title}</figcaption>
      <svg viewBox="0 0 100 100" className={css.dots} aria-hidden="true">
        {dots.map(({ fill, x, y }) => (
          <circle key={`${x} ${y}`} cx={x} cy={y} r={radius[fill]} className={css[fill]} />
        ))}
      </svg>
      <ul className={css.key}>
        {groups
          .filter(({ count }) => count > 0)
          .map(({ fill, label }) => (
            <li key={fill}>
              <svg viewBox="0 0 10 10" aria-hidden="true">
                <circle cx="5" cy="5" r={radius[fill]} className={css[fill]} />
              </svg>
              {label}
            </li>
          ))}
      </ul>
    </figure>
  );
}
