import { startTransition, useEffect, useState } from 'react';

/**
 * `value` a frame later: for what may follow when the rest of an edit has been painted. React's own deferred value is
 * drawn before that frame, and holds it back.
 */
export function useAfterPaint<Value>(value: Value): Value {
  const [late, setLate] = useState(value);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      // A task that is begun in a frame runs when the frame has been painted.
      timer = setTimeout(() => startTransition(() => setLate(() => value)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [value]);
  return late;
}
