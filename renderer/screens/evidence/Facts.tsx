import type { ReactNode } from 'react';
import css from './Facts.module.css';

/** The column beside an entry: a title and a few lines each. */
export function Facts({ children }: { children: ReactNode }) {
  return <div className={css.facts}>{children}</div>;
}

/** A fact under its title. */
export function Fact({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={css.fact}>
      <h3>{title}</h3>
      {children}
    </div>
  );
}
