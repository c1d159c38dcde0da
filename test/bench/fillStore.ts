import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { digestOf } from '../../electron/database/digest.ts';
import { databaseFile } from '../../electron/database/layout.ts';
import { DIGESTED } from '../../electron/database/scenarioRow.ts';
import { searchText } from '../../electron/database/searchText.ts';
import { sortKey } from '../../electron/database/sortKey.ts';
import { openStore } from '../../electron/database/store.ts';
import type { Summary } from '../../shared/contract/stored.ts';
import type { Scenario } from '../../shared/document/scenario.ts';

export interface Filling {
  readonly scenarios: number;
  /** Revisions of each scenario. */
  readonly revisions: number;
  /** What every scenario is made from; its name is numbered. */
  readonly document: Scenario;
  readonly nativeBinding?: string;
}

const BEGIN = Date.parse('2020-01-01T00:00:00.000Z');
const WORDS = ['Ungeguide', 'Mentor', 'IPS', 'Brobygning', 'Fritidsjob', 'Uddannelse', 'Værksted', 'Kontaktperson'];

/**
 * Fills the database of a folder for a measurement: by the app's own schema, but without syncing, which is what makes
 * it quick. The rows are as the app writes them; the revisions of a scenario differ in a number.
 */
export async function fillStore(folder: string, filling: Filling): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const { nativeBinding } = filling;
  const options = { clock: () => new Date(BEGIN), newId: () => 'fill', log: () => undefined };
  const opened = await openStore({ folder, nativeBinding, ...options });
  if (!opened.ok) throw new Error(`The store did not open: ${opened.problem.code}`);
  opened.store.close();

  const database = new Database(join(databaseFile(folder)), { nativeBinding });
  database.pragma('synchronous = OFF');
  database.pragma('journal_mode = OFF');
  database.transaction(() => {
    for (let index = 0; index < filling.scenarios; index += 1) fillScenario(database, index, filling);
  })();
  sealRows(database);
  database.pragma('journal_mode = WAL');
  database.close();
}

/** Gives every row of the overview the digest that the app would have given it. */
export function sealRows(database: Database.Database): void {
  database.function('digest_of', { varargs: true }, digestOf);
  database.exec(`UPDATE scenarios SET digest = digest_of(${DIGESTED})`);
}

function fillScenario(database: Database.Database, index: number, { document, revisions }: Filling): void {
  const id = `fill-${String(index).padStart(6, '0')}`;
  const scenario = { ...document, name: nameOf(index), municipality: `Kommune ${index % 98}` };
  const changedAt = instant(index, revisions);
  const added = database
    .prepare(
      `INSERT INTO scenarios (id, name, municipality, name_key, municipality_key, place, is_example, revision,
         created_at, changed_at, summary) VALUES (?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?)`,
    )
    .run(
      id,
      scenario.name,
      scenario.municipality,
      sortKey(scenario.name),
      sortKey(scenario.municipality),
      'active',
      revisions,
      instant(index, 0),
      changedAt,
      JSON.stringify(summaryOf(index, scenario)),
    );
  database
    .prepare('INSERT INTO searches (number, text) VALUES (?, ?)')
    .run(added.lastInsertRowid, searchText(scenario));
  const insert = database.prepare(
    `INSERT INTO revisions (scenario_id, revision, sitting, started_at, saved_at, document, digest)
     VALUES (?, ?, 'fill', ?, ?, ?, ?)`,
  );
  for (let revision = 1; revision <= revisions; revision += 1) {
    const savedAt = instant(index, revision);
    const planner = { ...scenario.planner, revision };
    const text = JSON.stringify({ ...scenario, planner });
    insert.run(id, revision, savedAt, savedAt, text, digestOf(id, revision, text));
  }
}

/** Two words and a number: some names share a word, none are equal. */
function nameOf(index: number): string {
  const words = [WORDS[index % WORDS.length], WORDS[Math.floor(index / WORDS.length) % WORDS.length]];
  return `${words.join(' og ')} ${index}`;
}

/** Scenarios lie hours apart, revisions a quarter of an hour. */
function instant(index: number, revision: number): string {
  return new Date(BEGIN + index * 3_600_000 + revision * 900_000).toISOString();
}

function summaryOf(index: number, { horizonMonths }: Scenario): Summary {
  return {
    modelVersion: 'fill',
    horizonMonths,
    extraInEducationOrJob: (index % 200) / 3,
    netMunicipality: ((index * 7919) % 20_000_000) - 10_000_000.25,
    breakEvenMonth: index % 3 === 0 ? null : index % horizonMonths,
    extraByQuarter: Array.from({ length: Math.ceil(horizonMonths / 3) }, (_, quarter) => (quarter * (index % 50)) / 7),
  };
}
