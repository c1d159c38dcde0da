import type { Writable } from '../handle.ts';

/**
 * A digest beside every text of the planner's work, and beside what the overview shows of a scenario. `digest_of` is the
 * handle's own function, whose answers never change. What is there already is taken as it stands.
 */
export function digests(database: Writable): void {
  for (const [table, columns] of Object.entries(DIGESTED)) {
    database.exec(`ALTER TABLE ${table} ADD COLUMN digest TEXT NOT NULL DEFAULT ''`);
    database.exec(`UPDATE ${table} SET digest = digest_of(${columns})`);
  }
}

const DIGESTED = {
  scenarios: 'id, name, municipality, revision, changed_at, summary, tags',
  revisions: 'scenario_id, revision, document',
  settings: 'key, value',
  local_initiatives: 'id, document',
  comments: 'scenario_id, id, document',
  follow_ups: 'scenario_id, revision',
  targets: 'scenario_id, id, document',
  actual_figures: 'scenario_id, id, document',
  forecast_errors: 'scenario_id, document',
};
