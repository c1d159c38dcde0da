import type { StoreProblem } from '../../shared/contract/stored.ts';
import type { Readable, Writable } from './handle.ts';

/** Tables and columns without which the stores cannot work, in the newest version. */
export const TABLES: Readonly<Record<string, readonly string[]>> = {
  scenarios: [
    'number',
    'id',
    'name',
    'municipality',
    'name_key',
    'municipality_key',
    'place',
    'is_example',
    'revision',
    'created_at',
    'changed_at',
    'summary',
    'fault',
    'tags',
    'digest',
  ],
  searches: ['number', 'text'],
  revisions: ['scenario_id', 'revision', 'sitting', 'started_at', 'saved_at', 'label', 'document', 'digest'],
  decisions: ['scenario_id', 'revision', 'decided_on', 'body', 'note', 'locked_at'],
  settings: ['key', 'value', 'digest'],
  local_initiatives: ['id', 'name', 'version', 'created_at', 'changed_at', 'removed_at', 'document', 'digest'],
  comments: ['scenario_id', 'id', 'written_at', 'document', 'digest'],
  follow_ups: ['scenario_id', 'revision', 'digest'],
  targets: ['scenario_id', 'id', 'document', 'digest'],
  actual_figures: ['scenario_id', 'id', 'document', 'digest'],
  forecast_errors: ['scenario_id', 'document', 'digest'],
};

/** Up to this size the whole file is checked at every opening: about a tenth of a second. */
const CHECK_WHOLE_BELOW = 64 * 2 ** 20;

type Damaged = Extract<StoreProblem, { code: 'damaged' }>;

/**
 * SQLite's quick check of a file's structure, and of the small tables, which every screen needs, also that their indexes
 * say the same as their rows: a list is read by its index, and one that is wrong would leave out plans and say nothing.
 * A large file is mostly old revisions: those are then checked by the daily backup, which reads all of them apart from
 * the window. What stands in a row is left to the stores: one row that breaks a rule must not keep the others from
 * opening.
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

function* quickChecks(database: Readable): Generator<string> {
  const bytes = Number(database.value('PRAGMA page_count')) * Number(database.value('PRAGMA page_size'));
  if (bytes <= CHECK_WHOLE_BELOW) yield 'PRAGMA quick_check(1)';
  const small = database.all(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'revisions'",
  );
  for (const row of small) {
    yield `PRAGMA integrity_check('${String((row as { name: unknown }).name).replaceAll("'", "''")}')`;
  }
}

/** Every page and every index, of a handle from openReadable. Takes seconds for a large file. */
export function fullCheck(database: Readable): Damaged | null {
  return check(database, 'PRAGMA integrity_check(1)');
}

/** Whether the tables of the newest version are there at all, with every column: SQLite's checks read no names. */
export function tablesCheck(database: Readable): Damaged | null {
  const sql = `SELECT tables.name || '.' || columns.name AS found
    FROM sqlite_schema AS tables JOIN pragma_table_info(tables.name) AS columns WHERE tables.type = 'table'`;
  const found = new Set(database.all(sql).map((row) => (row as { found: unknown }).found));
  const missing = Object.entries(TABLES).flatMap(([table, columns]) => {
    const gone = columns.map((column) => `${table}.${column}`).filter((name) => !found.has(name));
    return gone.length === columns.length ? [table] : gone;
  });
  return missing.length === 0 ? null : { code: 'damaged', reason: 'tablesMissing', detail: missing.join(', ') };
}

function check(database: Readable, pragma: string): Damaged | null {
  const result = String(database.value(pragma));
  return result === 'ok' ? null : { code: 'damaged', reason: 'checkFailed', detail: result };
}
