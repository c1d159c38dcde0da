import type { Scenario } from '../../shared/document/scenario.ts';
import type { Readable } from './handle.ts';
import { problemOf, problemOrThrow } from './health.ts';
import { type OpenOptions, openReadable } from './open.ts';
import { documentIn } from './storedDocument.ts';

export interface Salvaged {
  /** The newest state of each scenario that can be read, whichever place it lay in. */
  readonly scenarios: readonly { readonly id: string; readonly scenario: Scenario }[];
  /** How many of them are an earlier state, because their last one cannot be read. */
  readonly older: number;
  /** How many scenarios are known to have been there and cannot be read at all. */
  readonly lost: number;
}

/**
 * Takes out of a damaged file what can still be read, row by row: one that cannot is counted and skipped. Nothing is
 * written to the file, which must not be open elsewhere in this process. A file that SQLite cannot open gives nothing.
 */
export function salvage(options: OpenOptions): Salvaged {
  let database: Readable;
  try {
    database = openReadable(options);
  } catch (error) {
    problemOrThrow(error);
    return { scenarios: [], older: 0, lost: 0 };
  }
  try {
    return salvageFrom(database);
  } finally {
    database.close();
  }
}

function salvageFrom(database: Readable): Salvaged {
  const scenarios: { id: string; scenario: Scenario }[] = [];
  let older = 0;
  let lost = 0;
  for (const id of idsOf(database)) {
    const newest = newestReadable(database, id);
    if (newest === null) lost += 1;
    else {
      scenarios.push({ id, scenario: newest.scenario });
      if (!newest.isLast) older += 1;
    }
  }
  return { scenarios, older, lost };
}

/** Tables and their indexes lie on different pages: where one cannot be read, the other may tell. */
const SCENARIOS = ['scenarios', 'scenarios NOT INDEXED'] as const;
const REVISIONS = ['revisions', 'revisions NOT INDEXED'] as const;

/** Every id that some table or index still tells of. */
function idsOf(database: Readable): Set<string> {
  const queries = [
    ...SCENARIOS.map((source) => `SELECT id FROM ${source}`),
    ...REVISIONS.map((source) => `SELECT scenario_id AS id FROM ${source}`),
  ];
  const rows = queries.flatMap((sql) => [...readable(() => database.each(sql))]);
  return new Set(rows.map((row) => (row as { id: string }).id));
}

function newestReadable(database: Readable, id: string): { scenario: Scenario; isLast: boolean } | null {
  for (const source of REVISIONS) {
    const numbers = `SELECT revision FROM ${source} WHERE scenario_id = ?`;
    const found = [...readable(() => database.each(numbers, id))].map((row) => (row as { revision: number }).revision);
    const revisions = found.sort((a, b) => b - a);
    for (const revision of revisions) {
      // All its columns: which there are differs by the version of the file.
      const sql = `SELECT * FROM ${source} WHERE scenario_id = ? AND revision = ?`;
      const [row] = readable(() => database.each(sql, id, revision));
      const parsed = row === undefined ? null : documentIn(row);
      if (parsed?.ok) return { scenario: parsed.scenario, isLast: revision === (lastOf(database, id) ?? revisions[0]) };
    }
  }
  return null;
}

/** The revision that the scenario stands at, where that can still be read. */
function lastOf(database: Readable, id: string): number | null {
  const [row] = readable(() => database.each('SELECT revision FROM scenarios WHERE id = ?', id));
  return (row as { revision: number } | undefined)?.revision ?? null;
}

/** The rows up to the first that cannot be read. A table that is not there has none. */
function* readable(rows: () => Iterable<unknown>): Generator<unknown> {
  try {
    yield* rows();
  } catch (error) {
    const isSqlite = error instanceof Error && error.name === 'SqliteError';
    if (!isSqlite && problemOf(error) === null) throw error;
  }
}
