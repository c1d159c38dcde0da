import type { Summary } from '../../shared/contract/stored.ts';
import type { Scenario } from '../../shared/document/scenario.ts';
import { tagsOf } from '../../shared/document/tags.ts';
import { digestOf } from './digest.ts';
import type { Writable } from './handle.ts';
import { type KeptRevision, revisionsToThin, takesThePlaceOf } from './revisionPolicy.ts';
import { DIGESTED } from './scenarioRow.ts';
import { searchText } from './searchText.ts';
import { sortKey } from './sortKey.ts';

/** What the stores are made of: nothing in them reads a clock or makes an id by itself. */
export interface StoreTools {
  readonly database: Writable;
  readonly clock: () => Date;
  readonly newId: () => string;
  /** One run of the app, for the rule by which revisions are joined. */
  readonly sitting: string;
}

/** As SQLite has it, 0 or 1. */
const IS_DECIDED = `EXISTS (SELECT 1 FROM decisions
  WHERE decisions.scenario_id = revisions.scenario_id AND decisions.revision = revisions.revision) AS isDecided`;

export interface Revision {
  readonly id: string;
  readonly revision: number;
  readonly scenario: Scenario;
  readonly summary: Summary | null;
  /** ISO 8601, UTC. */
  readonly now: string;
  /** Null when the revision must stand alone: a creation or a restore. */
  readonly sitting: string | null;
}

/** Writes the row of a new scenario with its first revision. Within a transaction. */
export function writeFirst(database: Writable, first: Revision, isExample: boolean): void {
  database.run(
    `INSERT INTO scenarios (id, name, municipality, name_key, municipality_key, tags, place, is_example, revision,
       created_at, changed_at, summary)
     VALUES (?, ?, ?, ?, ?, ?, 'active', ?, ?, ?, ?, ?)`,
    first.id,
    ...names(first.scenario),
    JSON.stringify(tagsOf(first.scenario)),
    isExample ? 1 : 0,
    first.revision,
    first.now,
    first.now,
    jsonOf(first.summary),
  );
  sealRow(database, first.id);
  writeSearch(database, first);
  insertRevision(database, first);
}

/** Writes the next revision of a scenario and points its row at it. Within a transaction. */
export function writeNext(database: Writable, next: Revision): void {
  const latest = latestOf(database, next.id);
  const replaced = latest !== null && takesThePlaceOf(latest, next.sitting, next.now) ? latest : null;
  insertRevision(database, next, replaced?.startedAt);
  writeRow(database, next);
  if (replaced !== null) remove(database, next.id, replaced.revision);
  const kept = database.all(`SELECT revision, label, ${IS_DECIDED} FROM revisions WHERE scenario_id = ?`, next.id);
  for (const revision of revisionsToThin(kept as KeptRevision[])) remove(database, next.id, revision);
}

/** Writes all that a scenario's row, and the text to search in, say of a revision that is there. Within a transaction. */
export function writeRow(database: Writable, next: Revision): void {
  database.run(
    `UPDATE scenarios SET name = ?, municipality = ?, name_key = ?, municipality_key = ?, tags = ?, revision = ?,
       changed_at = ?, summary = ?, fault = NULL
     WHERE id = ?`,
    ...names(next.scenario),
    JSON.stringify(tagsOf(next.scenario)),
    next.revision,
    next.now,
    jsonOf(next.summary),
    next.id,
  );
  sealRow(database, next.id);
  writeSearch(database, next);
}

/** Gives a scenario's row its digest, after a change by one who knew it to be whole or has written all of it. */
export function sealRow(database: Writable, id: string): void {
  database.run(`UPDATE scenarios SET digest = digest_of(${DIGESTED}) WHERE id = ?`, id);
}

/** Writes a revision beside the others of its scenario. */
export function insertRevision(
  database: Writable,
  { id, revision, scenario, now, sitting }: Omit<Revision, 'summary'>,
  startedAt = now,
): void {
  const document = JSON.stringify(scenario);
  database.run(
    `INSERT INTO revisions (scenario_id, revision, sitting, started_at, saved_at, document, digest)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    id,
    revision,
    sitting,
    startedAt,
    now,
    document,
    digestOf(id, revision, document),
  );
}

function remove(database: Writable, id: string, revision: number): void {
  database.run('DELETE FROM revisions WHERE scenario_id = ? AND revision = ?', id, revision);
}

function latestOf(database: Writable, id: string): KeptRevision | null {
  const row = database.get(
    `SELECT revision, label, ${IS_DECIDED}, sitting, started_at AS startedAt FROM revisions WHERE scenario_id = ?
     ORDER BY revision DESC LIMIT 1`,
    id,
  );
  return (row as KeptRevision | undefined) ?? null;
}

function writeSearch(database: Writable, { id, scenario }: Revision): void {
  database.run(
    `INSERT INTO searches (number, text) SELECT number, ? FROM scenarios WHERE id = ?
     ON CONFLICT (number) DO UPDATE SET text = excluded.text`,
    searchText(scenario),
    id,
  );
}

function names({ name, municipality = '' }: Scenario): [string, string, string, string] {
  return [name, municipality, sortKey(name), sortKey(municipality)];
}

function jsonOf(summary: Summary | null): string | null {
  return summary === null ? null : JSON.stringify(summary);
}
