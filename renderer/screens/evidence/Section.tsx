import { type ReactNode, useId } from 'react';
import css from './Section.module.css';

interface Props {
  readonly title: string;
  readonly subtitle?: string;
  /** At the right of the title. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** A titled part of an entry. */
export function Section({ title, subtitle, tools, children }: Props) {
  const id = useId();
  return (
    <section className={css.section} aria-labelledby={id}>
      <div className={css.head}>
        <div>
          <h3 id={id}>{title}</h3>
          {subtitle ? <p className={css.subtitle}>{subtitle}</p> : null}
        </div>
        {tools}
      </div>
      {children}
    </section>
  );
}
