import { type ReactNode, useId } from 'react';
import css from './Card.module.css';

interface Props {
  readonly title: string;
  /** Unit and base, under the title. */
  readonly subtitle?: string;
  /** At the right of the title. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** A framed part of a screen, with its title. */
export function Card({ title, subtitle, tools, children }: Props) {
  const id = useId();
  return (
    <section className={css.card} aria-labelledby={id}>
      <div className={css.head}>
        <div className={css.titles}>
          <h2 id={id}>{title}</h2>
          {subtitle ? <p className={css.subtitle}>{subtitle}</p> : null}
        </div>
        {tools ? <div className={css.tools}>{tools}</div> : null}
      </div>
      {children}
    </section>
  );
}
