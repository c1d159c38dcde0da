import { rename } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

/** The parts of the machine that a rename needs, so that a test can stand in for a virus scanner. */
export interface RenameTools {
  rename(from: string, to: string): Promise<void>;
  wait(milliseconds: number): Promise<unknown>;
}

const machine: RenameTools = { rename, wait: setTimeout };

/** Scanners, indexers and sync programs hold a new file for a moment, and let go by themselves. */
const PASSING = new Set(['EPERM', 'EBUSY', 'EACCES']);

/** Milliseconds between the tries: quick at first, twelve seconds in all. */
const WAITS = [10, 20, 50, 100, 200, 400, 800, 1000, 1500, 2000, 2500, 3420];

/**
 * Renames `from` to `to`, in the place of what may be there, and tries again for twelve seconds while something holds
 * either file. Throws the last error of the system after that, and any other error at once.
 */
export async function replaceFile(from: string, to: string, tools: RenameTools = machine): Promise<void> {
  for (const wait of WAITS) {
    try {
      return await tools.rename(from, to);
    } catch (error) {
      if (!isPassing(error)) throw error;
    }
    await tools.wait(wait);
  }
  return tools.rename(from, to);
}

function isPassing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && PASSING.has(String(error.code));
}
