import type { RefObject } from 'react';
import { useAfterPaint } from './useAfterPaint.ts';
import { useInSight } from './useInSight.ts';

/** What an element is to show: `value` at once where it is in sight, and elsewhere when what is in sight has been painted. */
export function useInSightFirst<E extends Element, Value>(value: Value): [RefObject<E | null>, Value] {
  const [element, isInSight] = useInSight<E>();
  const late = useAfterPaint(value);
  return [element, isInSight ? value : late];
}
