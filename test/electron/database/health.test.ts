import { describe, expect, test } from 'vitest';
import { explainProblem } from '../../../electron/database/explainProblem.ts';
import { problemOf, StoreFailure } from '../../../electron/database/health.ts';
import { storeProblemSchema } from '../../../shared/contract/stored.ts';
import { codeOf } from './storeForTest.ts';

function coded(code: string, name = 'Error'): Error {
  return Object.assign(new Error('said by the system'), { code, name });
}

describe('what went wrong', () => {
  test.for([
    ['SQLITE_FULL', 'full'],
    ['SQLITE_IOERR_WRITE', 'unreadable'],
    ['SQLITE_IOERR', 'unreadable'],
    ['SQLITE_READONLY', 'notWritable'],
    ['SQLITE_READONLY_DIRECTORY', 'notWritable'],
    ['SQLITE_READONLY_DBMOVED', 'gone'],
    ['SQLITE_CORRUPT', 'damaged/corrupt'],
    ['SQLITE_CORRUPT_INDEX', 'damaged/corrupt'],
    ['SQLITE_NOTADB', 'damaged/notADatabase'],
    ['SQLITE_BUSY', 'locked'],
    ['SQLITE_BUSY_SNAPSHOT', 'locked'],
    ['SQLITE_LOCKED', 'locked'],
    ['SQLITE_CANTOPEN', 'unreadable'],
    ['ENOSPC', 'full'],
    ['EACCES', 'notWritable'],
    ['EPERM', 'notWritable'],
    ['EROFS', 'notWritable'],
    ['ENOTDIR', 'noFolder'],
    ['EIO', 'unreadable'],
  ])('%s is told as %s', ([code = '', expected]) => {
    const problem = problemOf(coded(code));
    expect(problem === null ? null : codeOf(problem)).toBe(expected);
    expect(storeProblemSchema.safeParse(problem).success).toBe(true);
  });

  test('a fault in the program is none of the disk’s', () => {
    for (const error of [
      coded('SQLITE_ERROR'),
      coded('SQLITE_CONSTRAINT_CHECK'),
      coded('ERR_X'),
      new Error('x'),
      'x',
    ]) {
      expect(problemOf(error)).toBeNull();
    }
  });

  test('a failure of the store carries its problem', () => {
    expect(problemOf(new StoreFailure({ code: 'gone' }))).toEqual({ code: 'gone' });
  });
});

describe('what SQLite leaves open is asked of the folder', () => {
  const probe = { canWrite: () => true, freeBytes: () => 1e9 };
  const told = (error: Error, changes: Partial<typeof probe> = {}) =>
    explainProblem(error, '/x', { ...probe, ...changes }).code;

  test('an I/O error on a disk without room is a full disk', () => {
    expect(told(coded('SQLITE_IOERR_SHMSIZE'))).toBe('unreadable');
    expect(told(coded('SQLITE_IOERR_SHMSIZE'), { freeBytes: () => 4096 })).toBe('full');
  });

  test('"cannot open" in a folder that may not be written to is just that', () => {
    expect(told(coded('SQLITE_CANTOPEN'))).toBe('unreadable');
    expect(told(coded('SQLITE_CANTOPEN'), { canWrite: () => false })).toBe('notWritable');
    expect(told(coded('SQLITE_CORRUPT'), { canWrite: () => false })).toBe('damaged');
  });

  test('what SQLite has no name for is a file that cannot be read, and an error of the program stays one', () => {
    expect(told(coded('SQLITE_ERROR', 'SqliteError'))).toBe('unreadable');
    expect(() => told(new TypeError('x'))).toThrow(TypeError);
  });
});
