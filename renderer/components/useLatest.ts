import { type RefObject, useLayoutEffect, useRef } from 'react';

/** What was given last, for parts that are not drawn anew when it changes. */
export function useLatest<Value>(value: Value): RefObject<Value> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
