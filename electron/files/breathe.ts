import { setImmediate } from 'node:timers/promises';

/**
 * Lets everything else that waits have its turn, so that the window answers while many scenarios are read or written.
 * Throws the reason of `signal` where the work was stopped.
 */
export async function breathe(signal: AbortSignal): Promise<void> {
  await setImmediate();
  signal.throwIfAborted();
}
