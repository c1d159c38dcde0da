import type Database from 'better-sqlite3';
import { digestOf } from './digest.ts';
import type { StoreLog } from './storeLog.ts';

/**
 * An open database as two types: code that is given a Readable cannot write, which the compiler proves and, for
 * statements, the handle checks as well. Rows come out as `unknown`: the stores parse them.
 */

declare const canRead: unique symbol;
declare const canWrite: unique symbol;

export type SqlValue = string | number | null;

export interface Readable {
  readonly [canRead]: true;
  readonly file: string;
  /** Every row as a record. */
  all(sql: string, ...values: SqlValue[]): unknown[];
  /** The rows one at a time, so that those before one that cannot be read are had. */
  each(sql: string, ...values: SqlValue[]): Iterable<unknown>;
  /** The first row as a record, undefined when there is none. */
  get(sql: string, ...values: SqlValue[]): unknown;
  /** The first column of the first row, undefined when there is none. */
  value(sql: string, ...values: SqlValue[]): unknown;
  /** Writes a whole, compact copy to a file that does not exist yet. Not within a transaction. */
  copyInto(file: string): void;
  close(): void;
}

export interface Writable extends Readable {
  readonly [canWrite]: true;
  /** Runs one statement and gives the number of rows it changed. */
  run(sql: string, ...values: SqlValue[]): number;
  /** Runs several statements that give nothing. */
  exec(sql: string): void;
  /**
   * Runs `work` in one IMMEDIATE transaction, all or nothing: with synchronous=EXTRA its changes are on the disk when
   * this returns. Within another one it is a savepoint of that.
   */
  immediate<T>(work: () => T): T;
}

/** Above this many milliseconds a statement is worth a line in the log: two or three frames of a frozen window. */
const SLOW_MS = 40;

export interface HandleOptions {
  readonly log: StoreLog;
  /** Milliseconds of a clock that only goes forward. */
  readonly elapsed: () => number;
  /** Throws when the file is no longer the one that was opened; asked after every outermost commit. */
  readonly mustBeInPlace?: () => void;
}

export function makeReadable(database: Database.Database, options: HandleOptions): Readable {
  return reading(database, options) as Readable;
}

/** Its statements have `digest_of`, see digest. */
export function makeWritable(database: Database.Database, options: HandleOptions): Writable {
  database.function('digest_of', { varargs: true, deterministic: true, directOnly: true }, digestOf);
  const timed = timer(options);
  const statement = statements(database);
  const handle: Omit<Writable, typeof canRead | typeof canWrite> = {
    ...reading(database, options),
    run: (sql, ...values) => timed(sql, () => statement(sql).run(...values).changes),
    exec: (sql) => {
      timed(sql, () => database.exec(sql));
    },
    immediate: (work) => {
      const outermost = !database.inTransaction;
      const result = timed('COMMIT', () => database.transaction(work).immediate());
      if (outermost) options.mustBeInPlace?.();
      return result;
    },
  };
  return handle as Writable;
}

function reading(database: Database.Database, options: HandleOptions): Omit<Readable, typeof canRead> {
  const timed = timer(options);
  const prepared = statements(database);
  const readOnly = (sql: string) => {
    const statement = prepared(sql);
    if (!statement.readonly) throw new TypeError(`A reading call was given a statement that writes: ${sql}`);
    return statement;
  };
  return {
    file: database.name,
    all: (sql, ...values) => timed(sql, () => readOnly(sql).all(...values)),
    each: (sql, ...values) => readOnly(sql).iterate(...values),
    get: (sql, ...values) => timed(sql, () => readOnly(sql).get(...values)),
    value: (sql, ...values) =>
      timed(sql, () => Object.values((readOnly(sql).get(...values) as Record<string, unknown> | undefined) ?? {})[0]),
    copyInto: (file) => {
      timed('VACUUM INTO', () => prepared('VACUUM INTO ?').run(file));
    },
    close: () => {
      database.close();
    },
  };
}

/** Prepares each SQL text once. The stores' texts are few and fixed: values are always bound. */
function statements(database: Database.Database): (sql: string) => Database.Statement<SqlValue[]> {
  const cache = new Map<string, Database.Statement<SqlValue[]>>();
  return (sql) => {
    const known = cache.get(sql);
    if (known !== undefined) return known;
    const made = database.prepare<SqlValue[]>(sql);
    cache.set(sql, made);
    return made;
  };
}

function timer({ log, elapsed }: HandleOptions) {
  return <T>(sql: string, work: () => T): T => {
    const start = elapsed();
    try {
      return work();
    } finally {
      const milliseconds = elapsed() - start;
      if (milliseconds > SLOW_MS) log('slowStatement', { sql, milliseconds: Math.round(milliseconds) });
    }
  };
}
