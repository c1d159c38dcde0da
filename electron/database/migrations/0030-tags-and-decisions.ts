import type { Writable } from '../handle.ts';

/**
 * The tags of a scenario's newest document, beside its name, so that the overview reads no documents; and which
 * revisions are locked as decided. The file itself keeps a decided revision from being changed or removed alone: only
 * a scenario that is removed as a whole takes its decisions along.
 */
export function tagsAndDecisions(database: Writable): void {
  database.exec(`
    ALTER TABLE scenarios ADD COLUMN tags TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(tags));

    CREATE INDEX scenarios_with_tags ON scenarios (place) WHERE tags <> '[]';

    CREATE TABLE decisions (
      scenario_id TEXT NOT NULL REFERENCES scenarios (id) ON DELETE CASCADE,
      revision INTEGER NOT NULL,
      decided_on TEXT NOT NULL CHECK (decided_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
      body TEXT NOT NULL CHECK (length(body) BETWEEN 1 AND 120),
      note TEXT NOT NULL,
      locked_at TEXT NOT NULL,
      PRIMARY KEY (scenario_id, revision),
      FOREIGN KEY (scenario_id, revision) REFERENCES revisions (scenario_id, revision) DEFERRABLE INITIALLY DEFERRED
    ) STRICT;

    CREATE TRIGGER decision_stays BEFORE UPDATE ON decisions
    BEGIN
      SELECT RAISE(ABORT, 'a decision is never changed');
    END;

    CREATE TRIGGER decided_document_stays BEFORE UPDATE OF document, scenario_id, revision ON revisions
    WHEN EXISTS (SELECT 1 FROM decisions WHERE scenario_id = OLD.scenario_id AND revision = OLD.revision)
    BEGIN
      SELECT RAISE(ABORT, 'a decided revision is never changed');
    END;
  `);
}
