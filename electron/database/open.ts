import { statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { makeReadable, makeWritable, type Readable, type Writable } from './handle.ts';
import { StoreFailure } from './health.ts';
import { applyJournalMode, applySettings, BUSY_TIMEOUT, type JournalMode } from './pragmas.ts';
import type { StoreLog } from './storeLog.ts';

export interface OpenOptions {
  readonly file: string;
  /** The addon to load in place of better-sqlite3's own, for a runtime whose Node-API is too old for that one. */
  readonly nativeBinding?: string | undefined;
  readonly log: StoreLog;
  readonly elapsed?: () => number;
  /** Milliseconds to wait for whoever holds the file. */
  readonly busyTimeout?: number | undefined;
}

export interface Opened {
  readonly handle: Writable;
  readonly journalMode: JournalMode;
}

/**
 * Opens the database for reading and writing, with every setting read back. Throws a StoreFailure or SQLite's own error
 * with the file closed again.
 *
 * @param create whether a file that is not there may be made; otherwise its absence is an error
 * @param shared whether the place is a network drive or a synced folder
 */
export function openWritable(options: OpenOptions & { create: boolean; shared: boolean }): Opened {
  const { file, nativeBinding, create, shared, busyTimeout = BUSY_TIMEOUT } = options;
  const database = new Database(file, { nativeBinding, fileMustExist: !create, timeout: busyTimeout });
  try {
    // The cell check and the untrusted schema come first: the journal mode is what first reads the file.
    const refused = applySettings(database, busyTimeout);
    if (refused !== null) throw new StoreFailure(refused);
    const journalMode = applyJournalMode(database, shared);
    if (typeof journalMode !== 'string') throw new StoreFailure(journalMode);
    if (journalMode === 'delete' && !shared) options.log('journalModeFellBack', { journalMode });
    const handle = makeWritable(database, { ...handleOptions(options), mustBeInPlace: placeGuard(file) });
    return { handle, journalMode };
  } catch (error) {
    database.close();
    throw error;
  }
}

/** A check of the file is to be one of its structure: see quickCheck on the rules for rows. */
const readingPragmas = [
  'trusted_schema = OFF',
  'cell_size_check = ON',
  'temp_store = MEMORY',
  'ignore_check_constraints = ON',
];

/** Opens an existing database so that neither SQLite nor the operating system will let anything be written to it. */
export function openReadable(options: OpenOptions): Readable {
  const { file, nativeBinding } = options;
  const database = new Database(file, { nativeBinding, readonly: true, fileMustExist: true, timeout: BUSY_TIMEOUT });
  try {
    for (const pragma of readingPragmas) database.pragma(pragma);
    return makeReadable(database, handleOptions(options));
  } catch (error) {
    database.close();
    throw error;
  }
}

function handleOptions({ log, elapsed }: OpenOptions) {
  return { log, elapsed: elapsed ?? (() => performance.now()) };
}

/**
 * A file that was deleted or replaced while it is open goes on taking writes that nobody will see again. Throws `gone`
 * then. The file is only looked up, never opened: closing a second descriptor would drop SQLite's locks on it.
 */
function placeGuard(file: string): () => void {
  const identity = () => {
    const found = statSync(file, { bigint: true, throwIfNoEntry: false });
    return found === undefined ? null : `${found.dev}:${found.ino}`;
  };
  const opened = identity();
  return () => {
    if (identity() !== opened) throw new StoreFailure({ code: 'gone' });
  };
}
