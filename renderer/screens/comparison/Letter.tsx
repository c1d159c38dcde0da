import type { Letter as Name } from './columns.ts';
import css from './Letter.module.css';

/** A column's letter in a ring of its colour. */
export function Letter({ letter }: { letter: Name }) {
  return (
    <span className={css.letter} data-letter={letter}>
      {letter}
    </span>
  );
}
