import { accessSync, constants, statfsSync } from 'node:fs';
import type { StoreProblem } from '../../shared/contract/stored.ts';
import { problemOf } from './health.ts';

/** What SQLite's wider error codes leave open, asked of the folder afterwards. */
export interface FolderProbe {
  canWrite(folder: string): boolean;
  /** Null when the system does not say. */
  freeBytes(folder: string): number | null;
}

/** Less than this and SQLite cannot even make the index beside its log. */
const LEAST_FREE = 2 ** 20;

/**
 * The problem behind an error met while a file was opened: "cannot open" in a folder that may not be written to, and
 * "I/O error" on a disk without room, are said as what they are, and what SQLite has no name for is `unreadable`, since a
 * strange file must lead to a window and never to an exit. Errors of the program are thrown on.
 */
export function explainProblem(error: unknown, folder: string, probe: FolderProbe = machine): StoreProblem {
  const problem = problemOf(error) ?? ofSqlite(error);
  if (problem === null) throw error;
  if (problem.code !== 'unreadable') return problem;
  const { detail } = problem;
  if ((probe.freeBytes(folder) ?? LEAST_FREE) < LEAST_FREE) return { code: 'full', detail };
  return probe.canWrite(folder) ? problem : { code: 'notWritable', detail };
}

function ofSqlite(error: unknown): StoreProblem | null {
  if (!(error instanceof Error) || error.name !== 'SqliteError') return null;
  return { code: 'unreadable', detail: error.message };
}

const machine: FolderProbe = {
  canWrite(folder) {
    try {
      accessSync(folder, constants.W_OK);
      return true;
    } catch {
      return false;
    }
  },
  freeBytes(folder) {
    try {
      const { bavail, bsize } = statfsSync(folder);
      return bavail * bsize;
    } catch {
      return null;
    }
  },
};
