import { useEffect, useState } from 'react';
import { afterPaint } from './afterPaint.ts';

/**
 * `value` a frame later: for what may follow when the rest of an edit has been painted. React's own deferred value is
 * drawn before that frame, and holds it back.
 *
 * @param first what is there in the first frame of all; left out, it is the value
 */
export function useAfterPaint<Value>(value: Value, first: Value = value): Value {
  const [late, setLate] = useState(first);
  useEffect(() => afterPaint(() => setLate(() => value)), [value]);
  return late;
}
