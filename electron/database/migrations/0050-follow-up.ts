import type { Writable } from '../handle.ts';

/**
 * What a scenario is followed up by: which of its versions, its targets, and the figures that were counted, a row each,
 * so that one that cannot be read hides no other. A figure's row holds what stood there before it was corrected. How far
 * the projection was from the figures is kept beside them, so that it can be told of all scenarios at once.
 */
export function followUp(database: Writable): void {
  database.exec(`
    CREATE TABLE follow_ups (
      scenario_id TEXT PRIMARY KEY REFERENCES scenarios (id) ON DELETE CASCADE,
      revision INTEGER
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE targets (
      scenario_id TEXT NOT NULL REFERENCES scenarios (id) ON DELETE CASCADE,
      id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
      document TEXT NOT NULL CHECK (json_valid(document)),
      PRIMARY KEY (scenario_id, id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE actual_figures (
      scenario_id TEXT NOT NULL REFERENCES scenarios (id) ON DELETE CASCADE,
      id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 400),
      document TEXT NOT NULL CHECK (json_valid(document)),
      PRIMARY KEY (scenario_id, id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE forecast_errors (
      scenario_id TEXT PRIMARY KEY REFERENCES scenarios (id) ON DELETE CASCADE,
      document TEXT NOT NULL CHECK (json_valid(document))
    ) STRICT, WITHOUT ROWID;
  `);
}
