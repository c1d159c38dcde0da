import type { StoreProblem } from '../../shared/contract/stored.ts';

/** What went wrong with the file, as data. Nothing here or anywhere in the store deletes a database. */

/** Carries a problem up to the nearest door, where it becomes data again. */
export class StoreFailure extends Error {
  readonly problem: StoreProblem;

  constructor(problem: StoreProblem) {
    super(`The database: ${problem.code}`);
    this.name = 'StoreFailure';
    this.problem = problem;
  }
}

/**
 * The problem behind an error of SQLite, of the operating system or of the store itself; null for any other error,
 * which is then a fault in the program and must not be shown as a fault of the disk.
 */
export function problemOf(error: unknown): StoreProblem | null {
  if (error instanceof StoreFailure) return error.problem;
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  return error.code.startsWith('SQLITE_') ? ofSqlite(error.code, error.message) : ofSystem(error.code, error.message);
}

/** As problemOf, but an error that is no problem of the file is thrown on. */
export function problemOrThrow(error: unknown): StoreProblem {
  const problem = problemOf(error);
  if (problem === null) throw error;
  return problem;
}

/** `code` may be an extended one, as SQLITE_IOERR_FSYNC. */
function ofSqlite(code: string, message: string): StoreProblem | null {
  const detail = `${code}: ${message}`;
  if (code === 'SQLITE_READONLY_DBMOVED') return { code: 'gone' };
  switch (code.split('_')[1]) {
    case 'FULL':
      return { code: 'full', detail };
    case 'CORRUPT':
      return { code: 'damaged', reason: 'corrupt', detail };
    case 'NOTADB':
      return { code: 'damaged', reason: 'notADatabase', detail };
    case 'READONLY':
    case 'PERM':
    case 'AUTH':
      return { code: 'notWritable', detail };
    case 'BUSY':
    case 'LOCKED':
    case 'PROTOCOL':
      return { code: 'locked', detail };
    case 'IOERR':
    case 'CANTOPEN':
    case 'NOLFS':
      return { code: 'unreadable', detail };
    default:
      return null;
  }
}

function ofSystem(code: string, message: string): StoreProblem | null {
  const detail = message.startsWith(code) ? message : `${code}: ${message}`;
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return { code: 'full', detail };
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return { code: 'notWritable', detail };
    case 'EBUSY':
      return { code: 'locked', detail };
    case 'ENOENT':
    case 'ENOTDIR':
    case 'EEXIST':
    case 'ENAMETOOLONG':
      return { code: 'noFolder', detail };
    case 'EIO':
    case 'EISDIR':
    case 'EMFILE':
    case 'ENFILE':
    case 'ETIMEDOUT':
    case 'EHOSTDOWN':
    case 'ENETUNREACH':
    case 'ENXIO':
    case 'ENODEV':
    case 'ESTALE':
    case 'UNKNOWN':
      return { code: 'unreadable', detail };
    default:
      return null;
  }
}
