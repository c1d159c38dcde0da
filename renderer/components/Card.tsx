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
      <div className={css.top}>
        <div className={css.head}>
          <h2 id={id} className={css.title}>
            {title}
          </h2>
          {subtitle ? <p className={css.subtitle}>{subtitle}</p> : null}
          {tools ? <div className={css.tools}>{tools}</div> : null}
        </div>
      </div>
      {children}
    </section>
  );
}
