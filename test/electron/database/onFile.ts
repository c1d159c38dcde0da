import { closeSync, openSync, readdirSync, readFileSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { databaseFile } from '../../../electron/database/layout.ts';

/** What a test does to a closed database behind the store's back. */

export function withDatabase<T>(folder: string, work: (database: Database.Database) => T): T {
  const database = new Database(databaseFile(folder));
  try {
    return work(database);
  } finally {
    database.close();
  }
}

/** Every file of a folder with its bytes, companions and all. */
export function bytesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  return Object.fromEntries(files.sort().map((name) => [name, readFileSync(join(folder, name)).toString('base64')]));
}

export function overwrite(file: string, position: number, bytes: Buffer): void {
  const descriptor = openSync(file, 'r+');
  try {
    writeSync(descriptor, bytes, 0, bytes.length, position);
  } finally {
    closeSync(descriptor);
  }
}

/** The schema as SQLite keeps it, its indexes included, one text per object. */
export function schemaOf(database: Database.Database): Record<string, string | null> {
  const rows = database.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name').all();
  return Object.fromEntries(
    (rows as { type: string; name: string; sql: string | null }[]).map(({ type, name, sql }) => [
      `${type} ${name}`,
      sql === null ? null : sql.replace(/\s+/g, ' '),
    ]),
  );
}

/** Everything in the database: its schema, versions and the rows of every table. */
export function contentOf(database: Database.Database): unknown {
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").pluck().all();
  return {
    schema: schemaOf(database),
    version: database.pragma('user_version', { simple: true }),
    applicationId: database.pragma('application_id', { simple: true }),
    rows: (tables as string[]).map((name) => [name, database.prepare(`SELECT * FROM "${name}"`).all()]),
  };
}

/** Where in a closed file the first page of a table or an index begins. */
export function pageOf(folder: string, name: string): number {
  return withDatabase(folder, (database) => {
    const root = database.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').pluck().get(name);
    return (Number(root) - 1) * Number(database.pragma('page_size', { simple: true }));
  });
}
