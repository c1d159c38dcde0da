import type { ReactNode } from 'react';
import { ScrollRegion } from '../../components/ScrollRegion.tsx';
import css from './Pane.module.css';

interface Props {
  readonly title: string;
  /** Under the title: certainty, design, where and when. */
  readonly meta?: ReactNode;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
  /** A column of facts beside the rest, under it where the window is narrow. */
  readonly facts?: ReactNode;
}

/** What is chosen in the list, with its head always in view. */
export function Pane({ title, meta, tools, children, facts }: Props) {
  return (
    <div className={css.pane}>
      <div className={css.head}>
        <div className={css.titles}>
          <h2>{title}</h2>
          {meta ? <div className={css.meta}>{meta}</div> : null}
        </div>
        {tools ? <div className={css.tools}>{tools}</div> : null}
      </div>
      <ScrollRegion className={css.body} label={title}>
        <div className={css.main}>{children}</div>
        {facts}
      </ScrollRegion>
    </div>
  );
}
