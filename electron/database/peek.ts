import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { type OpenOptions, openReadable } from './open.ts';

/**
 * What a file is, told from its header and without SQLite, so that a file of a newer app or of another program is left
 * exactly as it was: SQLite would put a log and an index beside a WAL database just to read it. Only for a file that
 * this process has not opened.
 */
export type Peek =
  | { readonly kind: 'absent' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'notADatabase' }
  /** `blank`: a SQLite file without a single table. */
  | { readonly kind: 'database'; readonly applicationId: number; readonly version: number; readonly blank: boolean };

const MAGIC = 'SQLite format 3\0';
const PAGE_COUNT = 28;
const USER_VERSION = 60;
const APPLICATION_ID = 68;
/** Number of cells on page 1, which is the table of the schema. */
const SCHEMA_CELLS = 103;
const HEADER_LENGTH = 108;

export function peek(options: OpenOptions): Peek {
  const { file } = options;
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  if (size === undefined) return { kind: 'absent' };
  if (size === 0) return { kind: 'empty' };
  const header = readHeader(file);
  if (header.length < HEADER_LENGTH || header.toString('latin1', 0, MAGIC.length) !== MAGIC) {
    return { kind: 'notADatabase' };
  }
  // After a crash the log may hold a newer first page than the file. SQLite then reads both, and writes neither.
  const log = statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0;
  if (log > 0) return askSqlite(options);
  return {
    kind: 'database',
    applicationId: header.readInt32BE(APPLICATION_ID),
    version: header.readInt32BE(USER_VERSION),
    blank: header.readUInt32BE(PAGE_COUNT) <= 1 && header.readUInt16BE(SCHEMA_CELLS) === 0,
  };
}

function readHeader(file: string): Buffer {
  const descriptor = openSync(file, 'r');
  try {
    const header = Buffer.alloc(HEADER_LENGTH);
    return header.subarray(0, readSync(descriptor, header, 0, HEADER_LENGTH, 0));
  } finally {
    closeSync(descriptor);
  }
}

function askSqlite(options: OpenOptions): Peek {
  const database = openReadable(options);
  try {
    return {
      kind: 'database',
      applicationId: Number(database.value('PRAGMA application_id')),
      version: Number(database.value('PRAGMA user_version')),
      blank: database.value('SELECT count(*) FROM sqlite_schema') === 0,
    };
  } finally {
    database.close();
  }
}
