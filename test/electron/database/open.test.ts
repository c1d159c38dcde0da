import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Readable, Writable } from '../../../electron/database/handle.ts';
import { type OpenOptions, openReadable, openWritable } from '../../../electron/database/open.ts';
import { bytesOf } from './onFile.ts';
import { temporaryFolder } from './storeForTest.ts';

function options(more: Partial<OpenOptions> = {}): OpenOptions {
  return { file: join(temporaryFolder(), 'test.sqlite'), log: () => undefined, ...more };
}

function opened(given: OpenOptions, shared = false) {
  const result = openWritable({ ...given, create: true, shared });
  onTestFinished(() => result.handle.close());
  return result;
}

describe('the settings of an open database', () => {
  test.for([
    ['synchronous', 3],
    ['foreign_keys', 1],
    ['trusted_schema', 0],
    ['cell_size_check', 1],
    ['busy_timeout', 3000],
    ['fullfsync', 1],
    ['checkpoint_fullfsync', 1],
    ['mmap_size', 0],
    ['temp_store', 2],
    ['wal_autocheckpoint', 1000],
    ['journal_size_limit', 16_777_216],
    ['cache_size', -32_000],
    ['ignore_check_constraints', 0],
    ['query_only', 0],
  ] as const)('%s is %s', ([name, value]) => {
    const { handle } = opened(options());
    expect(handle.value(`PRAGMA ${name}`)).toBe(value);
  });

  test('the journal is WAL, and the file says so itself', () => {
    const given = options();
    const { handle, journalMode } = opened(given);
    handle.exec('CREATE TABLE t (x TEXT) STRICT');
    expect(journalMode).toBe('wal');
    expect(Object.keys(bytesOf(join(given.file, '..')))).toContain('test.sqlite-wal');
    expect(formatVersions(given.file)).toEqual([2, 2]);
  });

  test('in a shared place the journal is DELETE, and a second opener is turned away', () => {
    const given = options();
    const { handle, journalMode } = opened(given, true);
    handle.exec('CREATE TABLE t (x TEXT) STRICT');
    expect(journalMode).toBe('delete');
    expect(formatVersions(given.file)).toEqual([1, 1]);
    const names = Object.keys(bytesOf(join(given.file, '..')));
    expect(names.filter((name) => /-(wal|shm)$/.test(name))).toEqual([]);
    expect(() => openWritable({ ...given, create: false, shared: true, busyTimeout: 1 })).toThrow(
      expect.objectContaining({ code: 'SQLITE_BUSY' }),
    );
  });

  test('a WAL file that came to lie in a shared place is turned to DELETE, with what was in it', () => {
    const given = options();
    const first = openWritable({ ...given, create: true, shared: false });
    first.handle.exec(`CREATE TABLE t (x TEXT) STRICT; INSERT INTO t VALUES ('a')`);
    first.handle.close();
    const { handle, journalMode } = opened(given, true);
    expect(journalMode).toBe('delete');
    expect(handle.value('SELECT x FROM t')).toBe('a');
  });

  test('SQLite is one without the fault of 3.7.0–3.51.2 in starting a WAL anew', () => {
    const version = String(opened(options()).handle.value('SELECT sqlite_version()'));
    const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
    expect(major * 1e6 + minor * 1e3 + patch).toBeGreaterThanOrEqual(3_051_003);
  });

  test('a file that is not there is made only when that is asked for', () => {
    const given = options();
    expect(() => openWritable({ ...given, create: false, shared: false })).toThrow(
      expect.objectContaining({ code: 'SQLITE_CANTOPEN' }),
    );
    expect(() => openReadable(given)).toThrow(expect.objectContaining({ code: 'SQLITE_CANTOPEN' }));
  });
});

describe('the handles', () => {
  test('a readable handle writes nothing, by its calls or by SQLite', () => {
    const given = options();
    opened(given).handle.exec('CREATE TABLE t (x TEXT) STRICT');
    const reader: Readable = openReadable(given);
    onTestFinished(() => reader.close());
    expect(() => reader.all('DELETE FROM t')).toThrow(TypeError);
    expect(() => reader.value('PRAGMA user_version = 9')).toThrow(TypeError);
    // A writable handle may be given where one to read from is asked for; the other way round does not compile.
    // @ts-expect-error
    const writer: Writable = reader;
    expect(writer.run).toBeUndefined();
  });

  test('a writable handle reads by its reading calls, and writes only by its writing ones', () => {
    const { handle } = opened(options());
    handle.exec('CREATE TABLE t (x TEXT) STRICT');
    expect(handle.run('INSERT INTO t VALUES (?)', 'a')).toBe(1);
    expect(handle.all('SELECT x FROM t')).toEqual([{ x: 'a' }]);
    expect(() => handle.value('DELETE FROM t RETURNING x')).toThrow(TypeError);
    expect(handle.value('SELECT count(*) FROM t')).toBe(1);
  });

  test('a transaction that throws leaves nothing, and one within another goes with it', () => {
    const { handle } = opened(options());
    handle.exec('CREATE TABLE t (x TEXT) STRICT');
    const failing = () =>
      handle.immediate(() => {
        handle.immediate(() => handle.run(`INSERT INTO t VALUES ('inner')`));
        throw new Error('outer');
      });
    expect(failing).toThrow('outer');
    expect(handle.value('SELECT count(*) FROM t')).toBe(0);
  });

  test.for([
    [40, []],
    [41, [['slowStatement', { sql: 'SELECT ?', milliseconds: 41 }]]],
  ] as const)('a statement of %s ms is logged when it is slower than 40, without its values', ([taken, expected]) => {
    const log: unknown[] = [];
    let calls = 0;
    const elapsed = () => {
      calls += 1;
      return calls % 2 === 0 ? taken : 0;
    };
    const { handle } = opened(options({ elapsed, log: (...event) => log.push(event) }));
    handle.value('SELECT ?', 'hemmeligt');
    expect(log).toEqual(expected);
  });

  test.runIf(process.platform !== 'win32')(
    'a commit to a file that was moved away or replaced is not called saved',
    () => {
      const given = options();
      const { handle } = opened(given);
      handle.exec('CREATE TABLE t (x TEXT) STRICT');
      const save = () => handle.immediate(() => handle.run(`INSERT INTO t VALUES ('a')`));
      expect(save()).toBe(1);
      renameSync(given.file, `${given.file}.moved`);
      expect(save).toThrow(expect.objectContaining({ problem: { code: 'gone' } }));
      writeFileSync(given.file, 'another');
      expect(save).toThrow(expect.objectContaining({ problem: { code: 'gone' } }));
      renameSync(`${given.file}.moved`, given.file);
      expect(save()).toBe(1);
    },
  );
});

/** Bytes 18 and 19 of the header: 1 for a rollback journal, 2 for WAL. */
function formatVersions(file: string): number[] {
  const bytes = Buffer.from(bytesOf(join(file, '..'))['test.sqlite'] ?? '', 'base64');
  return [...bytes.subarray(18, 20)];
}
