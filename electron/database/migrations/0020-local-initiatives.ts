import type { Writable } from '../handle.ts';

/**
 * The planner's own initiatives, one row each. One that is removed keeps its row, with when it was removed, so that it
 * can be brought back; scenarios made from it hold a copy of their own.
 */
export function localInitiatives(database: Writable): void {
  database.exec(`
    CREATE TABLE local_initiatives (
      id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
      name TEXT NOT NULL,
      version INTEGER NOT NULL CHECK (version >= 1),
      created_at TEXT NOT NULL,
      changed_at TEXT NOT NULL,
      removed_at TEXT,
      document TEXT NOT NULL CHECK (json_valid(document))
    ) STRICT;
  `);
}
