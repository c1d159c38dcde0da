import type { Writable } from '../handle.ts';

/**
 * The first schema. The overview reads `scenarios` alone, whose rows are small: documents lie in `revisions`, and the
 * text to search in lies in `searches`. The document of today is the revision that `scenarios.revision` points at, so
 * it is stored once, and the reference back makes it impossible to remove it.
 */
export function initial(database: Writable): void {
  database.exec(`
    PRAGMA application_id = 0x554e4750;

    CREATE TABLE scenarios (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 64),
      name TEXT NOT NULL,
      municipality TEXT NOT NULL,
      name_key TEXT NOT NULL,
      municipality_key TEXT NOT NULL,
      place TEXT NOT NULL CHECK (place IN ('active', 'archive', 'trash')),
      is_example INTEGER NOT NULL CHECK (is_example IN (0, 1)),
      revision INTEGER NOT NULL CHECK (revision >= 1),
      created_at TEXT NOT NULL,
      changed_at TEXT NOT NULL,
      summary TEXT CHECK (summary IS NULL OR json_valid(summary)),
      fault TEXT,
      FOREIGN KEY (id, revision) REFERENCES revisions (scenario_id, revision) DEFERRABLE INITIALLY DEFERRED
    ) STRICT;

    CREATE INDEX scenarios_by_change ON scenarios (place, changed_at, id);
    CREATE INDEX scenarios_by_name ON scenarios (place, name_key, id);
    CREATE INDEX scenarios_by_municipality ON scenarios (place, municipality_key, id);
    CREATE INDEX scenarios_with_fault ON scenarios (id) WHERE fault IS NOT NULL;

    CREATE TABLE searches (
      number INTEGER PRIMARY KEY REFERENCES scenarios (number) ON DELETE CASCADE,
      text TEXT NOT NULL
    ) STRICT;

    CREATE TABLE revisions (
      scenario_id TEXT NOT NULL REFERENCES scenarios (id) ON DELETE CASCADE,
      revision INTEGER NOT NULL CHECK (revision >= 1),
      sitting TEXT,
      started_at TEXT NOT NULL,
      saved_at TEXT NOT NULL,
      label TEXT,
      document TEXT NOT NULL CHECK (json_valid(document)),
      PRIMARY KEY (scenario_id, revision)
    ) STRICT;

    CREATE TABLE settings (
      key TEXT PRIMARY KEY,
      value TEXT NOT NULL CHECK (json_valid(value))
    ) STRICT, WITHOUT ROWID;
  `);
}
