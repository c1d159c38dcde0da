import { type ReactNode, useId } from 'react';
import css from './Part.module.css';

interface Props {
  readonly title: string;
  /** At the right of the title: what it comes to. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** One part of an open card, under its own heading. */
export function Part({ title, aside, children }: Props) {
  const id = useId();
  return (
    <section className={css.part} aria-labelledby={id}>
      <div className={css.head}>
        <h3 id={id}>{title}</h3>
        {aside === undefined ? null : <span className={css.aside}>{aside}</span>}
      </div>
      {children}
    </section>
  );
}

/** Fields side by side. */
export function Fields({ children }: { children: ReactNode }) {
  return <div className={css.fields}>{children}</div>;
}

/** What there is to know about the fields above; `isOwn` where it is the planner's own choice. */
export function Note({ isOwn = false, children }: { isOwn?: boolean; children: ReactNode }) {
  return (
    <p className={css.note} data-own={isOwn}>
      {children}
    </p>
  );
}

/** Buttons side by side. */
export function Buttons({ children }: { children: ReactNode }) {
  return <div className={css.buttons}>{children}</div>;
}
