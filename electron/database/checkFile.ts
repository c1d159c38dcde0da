import type { StoreProblem } from '../../shared/contract/stored.ts';
import type { Readable, Writable } from './handle.ts';

/** Tables without which the stores cannot work, in the newest version. */
export const TABLES = [
  'scenarios',
  'searches',
  'revisions',
  'settings',
  'local_initiatives',
  'comments',
  'follow_ups',
  'targets',
  'actual_figures',
  'forecast_errors',
] as const;

/** Up to this size the whole file is checked at every opening: about a tenth of a second. */
const CHECK_WHOLE_BELOW = 64 * 2 ** 20;

type Damaged = Extract<StoreProblem, { code: 'damaged' }>;

/**
 * SQLite's quick check of a file's structure. A large file is mostly old revisions: there the small tables, which every
 * screen needs, are checked at opening, and the revisions by the daily backup, which reads all of them apart from the
 * window. What stands in a row is left to the stores: one row that breaks a rule must not keep the others from opening.
 */
export function quickCheck(database: Writable): Damaged | null {
  database.exec('PRAGMA ignore_check_constraints = ON');
  try {
    for (const pragma of quickChecks(database)) {
      const damaged = check(database, pragma);
      if (damaged !== null) return damaged;
    }
    return null;
  } finally {
    database.exec('PRAGMA ignore_check_constraints = OFF');
  }
}

function quickChecks(database: Readable): string[] {
  const bytes = Number(database.value('PRAGMA page_count')) * Number(database.value('PRAGMA page_size'));
  if (bytes <= CHECK_WHOLE_BELOW) return ['PRAGMA quick_check(1)'];
  return database
    .all("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'revisions'")
    .map((row) => `PRAGMA quick_check('${String((row as { name: unknown }).name).replaceAll("'", "''")}')`);
}

/** Every page and every index, of a handle from openReadable. Takes seconds for a large file. */
export function fullCheck(database: Readable): Damaged | null {
  return check(database, 'PRAGMA integrity_check(1)');
}

/** Whether the tables of the newest version are there at all. */
export function tablesCheck(database: Readable): Damaged | null {
  const found = new Set(
    database.all("SELECT name FROM sqlite_schema WHERE type = 'table'").map((row) => (row as { name: unknown }).name),
  );
  const missing = TABLES.filter((name) => !found.has(name));
  return missing.length === 0 ? null : { code: 'damaged', reason: 'tablesMissing', detail: missing.join(', ') };
}

function check(database: Readable, pragma: string): Damaged | null {
  const result = String(database.value(pragma));
  return result === 'ok' ? null : { code: 'damaged', reason: 'checkFailed', detail: result };
}
