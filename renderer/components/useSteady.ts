import { useCallback } from 'react';
import { useLatest } from './useLatest.ts';

/** A function that stays the same and does what the newest `act` does: what is given it is not drawn anew for it. */
export function useSteady<Args extends unknown[]>(act: (...args: Args) => void): (...args: Args) => void {
  const latest = useLatest(act);
  return useCallback((...args: Args) => latest.current(...args), [latest]);
}
