import type { ReactNode } from 'react';
import { useAfterPaint } from './useAfterPaint.ts';
import { useInSightFirst } from './useInSightFirst.ts';

interface Props<Value> {
  readonly className?: string | undefined;
  readonly value: Value;
  /** It lies below what a screen begins with, and is there when that has been painted. */
  readonly isBelow?: boolean;
  /** The part of the screen that shows a value. */
  readonly children: (value: Value) => ReactNode;
}

/** A part of a screen that is drawn with an edit where it is in sight, and elsewhere just after. */
export function InSightFirst<Value>({ className, value, isBelow = false, children }: Props<Value>) {
  const [element, drawn] = useInSightFirst<HTMLDivElement, Value>(value);
  const hasBegun = useAfterPaint(true, !isBelow);
  return (
    <div ref={element} className={className}>
      {hasBegun ? children(drawn) : null}
    </div>
  );
}
