import { type RefObject, useEffect, useRef } from 'react';
import { OptimisationClient } from '../worker/optimisationClient.ts';

/** Milliseconds without a change before a question is asked. */
export const QUIET = 300;

/** A worker that optimises, for as long as the screen is there. */
export function useOptimisationClient(): RefObject<OptimisationClient | null> {
  const client = useRef<OptimisationClient | null>(null);
  useEffect(() => {
    const own = new OptimisationClient(
      () => new Worker(new URL('../worker/optimisation.worker.ts', import.meta.url), { type: 'module' }),
    );
    client.current = own;
    return () => own.close();
  }, []);
  return client;
}
