import type { ReactNode, Ref, UIEventHandler } from 'react';

interface Props {
  readonly label: string;
  readonly className?: string | undefined;
  readonly lang?: string;
  readonly ref?: Ref<HTMLElement>;
  readonly onScroll?: UIEventHandler<HTMLElement>;
  readonly children: ReactNode;
}

/** A part that scrolls by itself and has nothing in it to stop at: it is a stop of its own, so that the keys scroll it. */
export function ScrollRegion({ label, children, ...rest }: Props) {
  const stop = { tabIndex: 0, 'aria-label': label };
  return (
    <section {...rest} {...stop}>
      {children}
    </section>
  );
}
