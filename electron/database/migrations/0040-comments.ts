import type { Writable } from '../handle.ts';

/**
 * Comments on scenarios. A file under review has comments before it has a scenario of its own here, so they refer to
 * none; those of a scenario that is removed for good go with it.
 */
export function comments(database: Writable): void {
  database.exec(`
    CREATE TABLE comments (
      scenario_id TEXT NOT NULL CHECK (length(scenario_id) BETWEEN 1 AND 64),
      id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
      written_at TEXT NOT NULL,
      document TEXT NOT NULL CHECK (json_valid(document)),
      PRIMARY KEY (scenario_id, id)
    ) STRICT, WITHOUT ROWID;

    CREATE TRIGGER comments_of_removed_scenario AFTER DELETE ON scenarios
    BEGIN
      DELETE FROM comments WHERE scenario_id = OLD.id;
    END;
  `);
}
