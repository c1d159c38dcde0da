import type { ReactNode } from 'react';
import { useInSightFirst } from './useInSightFirst.ts';

interface Props<Value> {
  readonly className?: string | undefined;
  readonly value: Value;
  /** The part of the screen that shows a value. */
  readonly children: (value: Value) => ReactNode;
}

/** A part of a screen that is drawn with an edit where it is in sight, and elsewhere just after. */
export function InSightFirst<Value>({ className, value, children }: Props<Value>) {
  const [element, drawn] = useInSightFirst<HTMLDivElement, Value>(value);
  return (
    <div ref={element} className={className}>
      {children(drawn)}
    </div>
  );
}
