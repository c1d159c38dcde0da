import type Database from 'better-sqlite3';
import type { StoreProblem } from '../../shared/contract/stored.ts';

/**
 * What SQLite is asked for when the database is opened. SQLite ignores a pragma that it does not know or cannot follow,
 * so every one is read back; a safety setting that did not take stops the opening.
 */

export type JournalMode = 'wal' | 'delete';

interface Setting {
  readonly name: string;
  readonly write: string;
  /** What reading it gives once it has taken. */
  readonly value: string | number;
}

/** Milliseconds to wait for another process; the app is one instance, so this is for virus scanners and the like. */
export const BUSY_TIMEOUT = 3000;

const settings: readonly Setting[] = [
  // A view or trigger in a file from elsewhere cannot call functions with side effects.
  { name: 'trusted_schema', write: 'OFF', value: 0 },
  { name: 'cell_size_check', write: 'ON', value: 1 },
  { name: 'foreign_keys', write: 'ON', value: 1 },
  // better-sqlite3 makes NORMAL the default of WAL: a power cut could then take back what was called saved. EXTRA is FULL,
  // and where WAL cannot be had it also puts the end of the journal on the disk, without which a save is taken back.
  { name: 'synchronous', write: 'EXTRA', value: 3 },
  // macOS keeps an fsync in the drive's cache unless asked for this; elsewhere it changes nothing.
  { name: 'fullfsync', write: 'ON', value: 1 },
  { name: 'checkpoint_fullfsync', write: 'ON', value: 1 },
  // A read error in a mapped file ends the process; in a read it is an error like any other.
  { name: 'mmap_size', write: '0', value: 0 },
  { name: 'temp_store', write: 'MEMORY', value: 2 },
  { name: 'cache_size', write: '-32000', value: -32000 },
  { name: 'wal_autocheckpoint', write: '1000', value: 1000 },
  // After a long reader the log may have grown; give the space back.
  { name: 'journal_size_limit', write: String(16 * 2 ** 20), value: 16 * 2 ** 20 },
];

type Refused = Extract<StoreProblem, { code: 'settingRefused' }>;

/** Sets everything but the journal mode and gives the first setting that did not take, or null. */
export function applySettings(database: Database.Database, busyTimeout: number): Refused | null {
  const timeout = { name: 'busy_timeout', write: String(busyTimeout), value: busyTimeout };
  for (const { name, write, value } of [timeout, ...settings]) {
    database.pragma(`${name} = ${write}`);
    const found = database.pragma(name, { simple: true });
    if (found !== value) {
      return { code: 'settingRefused', pragma: name, wanted: String(value), found: String(found) };
    }
  }
  return null;
}

/**
 * Asks for WAL unless the place is shared, and falls back to DELETE where WAL cannot be had. In a shared place the file
 * is kept locked while it is open, since another machine's app would not see this one otherwise.
 *
 * @returns the mode that was read back, or the refusal when it is neither
 */
export function applyJournalMode(database: Database.Database, shared: boolean): JournalMode | Refused {
  if (shared) database.pragma('locking_mode = EXCLUSIVE');
  const wanted = shared ? 'delete' : 'wal';
  for (const mode of [wanted, 'delete'] as const) {
    if (ask(database, mode) !== mode) continue;
    // Whoever may not write, or comes second in a shared place, is to know now and not at the first save.
    database.exec(shared ? 'BEGIN EXCLUSIVE; COMMIT' : 'BEGIN IMMEDIATE; ROLLBACK');
    return mode;
  }
  return { code: 'settingRefused', pragma: 'journal_mode', wanted, found: String(readJournalMode(database)) };
}

function ask(database: Database.Database, mode: JournalMode): unknown {
  try {
    database.pragma(`journal_mode = ${mode}`);
  } catch (error) {
    // Network file systems fail here with an I/O or locking error. Damage and a full disk are not a matter of mode.
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (mode === 'delete' || !/^SQLITE_(IOERR|CANTOPEN|PROTOCOL|NOLFS)/.test(code)) throw error;
  }
  return readJournalMode(database);
}

function readJournalMode(database: Database.Database): unknown {
  return database.pragma('journal_mode', { simple: true });
}
