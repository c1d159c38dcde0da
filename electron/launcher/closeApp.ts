import { setTimeout as pause } from 'node:timers/promises';
import type { ElectronApplication } from 'playwright-core';
import { messages } from './messages.ts';

const closeSeconds = 15;

/**
 * Closes the app. An app that does not close in time (a question on the screen, a debugger) is killed by its process
 * id, and that is reported: it is a finding about the app, not a detail.
 */
export async function closeApp(
  app: Pick<ElectronApplication, 'close' | 'process'>,
  report: (line: string) => void,
  seconds = closeSeconds,
): Promise<void> {
  const { pid } = app.process();
  const giveUp = new AbortController();
  const tooLong = pause(seconds * 1000, 'late' as const, { signal: giveUp.signal }).catch(() => 'done' as const);
  const closed = app.close().then(
    () => 'done' as const,
    // Gone already, or no longer answering: the process tells which.
    () => (isRunning(pid) ? ('late' as const) : ('done' as const)),
  );
  const outcome = await Promise.race([closed, tooLong]);
  giveUp.abort();
  if (outcome === 'late' && pid !== undefined) {
    report(messages.closeTookTooLong(seconds, pid));
    if (isRunning(pid)) process.kill(pid, 'SIGKILL');
  }
}

function isRunning(pid: number | undefined): boolean {
  if (pid === undefined) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
