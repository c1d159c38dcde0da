import {
  type Place,
  type ScenarioQuery,
  type ScenarioRow,
  type Summary,
  scenarioIdSchema,
  summarySchema,
} from '../../shared/contract/stored.ts';
import type { Fault } from '../../shared/document/fault.ts';
import { parseScenario } from '../../shared/document/parse.ts';
import type { Scenario } from '../../shared/document/scenario.ts';
import { problemOrThrow } from './health.ts';
import { countByPlace, countFound, countTags, listScenarios, type Wanted } from './scenarioList.ts';
import { ROW_COLUMNS, scenarioRow } from './scenarioRow.ts';
import { storedDocument } from './storedDocument.ts';
import { sealRow, type StoreTools, writeFirst, writeNext, writeRow } from './writeRevision.ts';

/** Outcomes are data; what the disk or SQLite refuses is thrown, and `problemOf` says what it was. */
export type Missing = { ok: false; code: 'missing' };
export type Invalid = { ok: false; code: 'invalid'; faults: Fault[] };
/** Somebody else saved meanwhile: `revision` is theirs. */
export type Conflict = { ok: false; code: 'conflict'; revision: number };
export type Saved = { ok: true; revision: number; changedAt: string };
export type SaveOutcome = Saved | Missing | Invalid | Conflict;
export type CreateOutcome = { ok: true; row: ScenarioRow } | Missing | Invalid;
export type GetOutcome =
  | { ok: true; scenario: Scenario; row: ScenarioRow }
  | { ok: false; code: 'unreadable'; faults: Fault[]; row: ScenarioRow }
  | Missing;
export type RemoveOutcome = { ok: true } | Missing | { ok: false; code: 'notInTrash' };

export type ScenarioStore = ReturnType<typeof makeScenarioStore>;

/** The scenarios. Documents are checked against their schema on the way in and on the way out. */
export function makeScenarioStore(tools: StoreTools) {
  const { database, clock, newId, sitting } = tools;
  const now = () => clock().toISOString();

  function rowOf(id: string): ScenarioRow | null {
    const stored = database.get(`SELECT ${ROW_COLUMNS} FROM scenarios WHERE id = ?`, id);
    if (stored === undefined) return null;
    const row = scenarioRow(stored);
    return row.fault === 'badRow' ? { ...row, revision: newestOf(id) ?? row.revision } : row;
  }

  function newestOf(id: string): number | null {
    return database.value('SELECT max(revision) FROM revisions WHERE scenario_id = ?', id) as number | null;
  }

  /** The scenario with its row. A document that cannot be read marks its row in the overview, until it can. */
  function get(id: string): GetOutcome {
    const row = rowOf(id);
    if (row === null) return { ok: false, code: 'missing' };
    const parsed = storedDocument(database, id, row.revision) ?? { ok: false, faults: [] };
    if (parsed.ok && row.fault === 'badRow')
      return { ok: true, scenario: parsed.scenario, row: mend(row, parsed.scenario) };
    const fault = parsed.ok ? null : (parsed.faults[0]?.code ?? 'missing');
    const marked = row.fault === 'badRow' || row.fault === fault ? row : mark(row, fault);
    if (parsed.ok) return { ok: true, scenario: parsed.scenario, row: marked };
    return { ok: false, code: 'unreadable', faults: parsed.faults, row: marked };
  }

  /** The row that a closer look at its scenario leaves. */
  function lookedInto(row: ScenarioRow): ScenarioRow {
    const found = get(row.id);
    return found.ok || found.code === 'unreadable' ? found.row : row;
  }

  function mark(row: ScenarioRow, fault: string | null): ScenarioRow {
    const sql = 'UPDATE scenarios SET fault = ?, summary = NULL WHERE id = ?';
    ifTaken(() => {
      database.run(sql, fault, row.id);
      sealRow(database, row.id);
    });
    return { ...row, fault, summary: null };
  }

  /** A row is made of its newest document: where that is whole, the row is written anew from it. */
  function mend(row: ScenarioRow, scenario: Scenario): ScenarioRow {
    const { id, revision } = row;
    ifTaken(() => {
      const saved = 'SELECT saved_at FROM revisions WHERE scenario_id = ? AND revision = ?';
      const savedAt = String(database.value(saved, id, revision));
      writeRow(database, { id, revision, scenario, summary: null, now: savedAt, sitting: null });
    });
    return rowOf(id) ?? row;
  }

  /** A disk that takes no change must not keep a document from being read. */
  function ifTaken(change: () => void): void {
    try {
      database.immediate(change);
    } catch (error) {
      problemOrThrow(error);
    }
  }

  function createFrom(scenario: Scenario, summary: Summary | null, isExample: boolean, id: string): CreateOutcome {
    return database.immediate(() => {
      writeFirst(database, { id, revision: 1, scenario, summary, now: now(), sitting: null }, isExample);
      const row = rowOf(id);
      return row === null ? { ok: false, code: 'missing' } : { ok: true, row };
    });
  }

  return {
    /** One page of the overview; faulty rows are among the others, mended where their documents are whole. */
    list: (query: ScenarioQuery): ScenarioRow[] =>
      listScenarios(database, query).map((row) => (row.fault === 'badRow' ? lookedInto(row) : row)),
    /** How many rows all pages of a query hold. */
    count: (query: Wanted): number => countFound(database, query),
    countTags: (place: Place) => countTags(database, place),
    countByPlace: (): Record<Place, number> => countByPlace(database),
    row: rowOf,
    get,

    /** Adds a scenario as active. `id` is made unless one is given; one that is taken is an error of SQLite. */
    create(document: unknown, summary: Summary | null, options: { isExample: boolean; id?: string }): CreateOutcome {
      const parsed = parseScenario(document);
      if (!parsed.ok) return { ok: false, code: 'invalid', faults: parsed.faults };
      const id = scenarioIdSchema.parse(options.id ?? newId());
      return createFrom(parsed.scenario, checked(summary), options.isExample, id);
    },

    /**
     * Saves a document as the next revision, durably: when this returns, a power cut takes nothing back. A document
     * equal to the stored one makes no revision.
     */
    save(id: string, document: unknown, summary: Summary | null, options: { expectedRevision: number }): SaveOutcome {
      const parsed = parseScenario(document);
      if (!parsed.ok) return { ok: false, code: 'invalid', faults: parsed.faults };
      const { scenario } = parsed;
      return database.immediate(() => {
        const row = rowOf(id);
        if (row === null) return { ok: false, code: 'missing' };
        if (row.revision !== options.expectedRevision) return { ok: false, code: 'conflict', revision: row.revision };
        if (isStored(id, row.revision, scenario)) return { ok: true, revision: row.revision, changedAt: row.changedAt };
        const next = { id, revision: row.revision + 1, scenario, summary: checked(summary), now: now(), sitting };
        writeNext(database, next);
        return { ok: true, revision: next.revision, changedAt: next.now };
      });
    },

    /** Keeps what was computed of a revision. False when the scenario has gone on from it. */
    setSummary(id: string, revision: number, summary: Summary): boolean {
      const text = JSON.stringify(checked(summary));
      return database.immediate(() => {
        const row = rowOf(id);
        if (row?.revision !== revision || row.fault !== null) return false;
        database.run('UPDATE scenarios SET summary = ? WHERE id = ?', text, id);
        sealRow(database, id);
        return true;
      });
    },

    /** A new scenario of the same document under another name. */
    duplicate(id: string, name: string): CreateOutcome {
      const found = get(id);
      if (!found.ok) return found.code === 'missing' ? found : { ok: false, code: 'invalid', faults: found.faults };
      const parsed = parseScenario({ ...found.scenario, name });
      if (!parsed.ok) return { ok: false, code: 'invalid', faults: parsed.faults };
      return createFrom(parsed.scenario, found.row.summary, false, scenarioIdSchema.parse(newId()));
    },

    /**
     * Moves scenarios between the overview, the archive and the trash, all in one; nothing else of them changes.
     *
     * @returns how many were found
     */
    moveTo(ids: readonly string[], place: Place): number {
      const sql = 'UPDATE scenarios SET place = ? WHERE id = ?';
      return database.immediate(() => ids.reduce((moved, id) => moved + database.run(sql, place, id), 0));
    },

    /**
     * Removes all that lies in the trash with all its revisions, which only the backups then hold.
     *
     * @returns how many scenarios that were
     */
    emptyTrash(): number {
      return database.immediate(() => database.run("DELETE FROM scenarios WHERE place = 'trash'"));
    },

    /** Removes a scenario with all its revisions, which only the backups then hold. Only out of the trash. */
    removeForever(id: string): RemoveOutcome {
      return database.immediate(() => {
        const place = database.value('SELECT place FROM scenarios WHERE id = ?', id);
        if (place === undefined) return { ok: false, code: 'missing' };
        if (place !== 'trash') return { ok: false, code: 'notInTrash' };
        database.run('DELETE FROM scenarios WHERE id = ?', id);
        return { ok: true };
      });
    },

    /** Reads the documents that could not be read before: a newer app may read what an older one could not. */
    recheckFaulty(): void {
      for (const row of database.all('SELECT id FROM scenarios WHERE fault IS NOT NULL')) {
        try {
          get((row as { id: string }).id);
        } catch (error) {
          // It is marked already; the others must have their turn.
          problemOrThrow(error);
        }
      }
    },
  };

  function isStored(id: string, revision: number, scenario: Scenario): boolean {
    const sql = 'SELECT document = ? FROM revisions WHERE scenario_id = ? AND revision = ?';
    return database.value(sql, JSON.stringify(scenario), id, revision) === 1;
  }
}

function checked(summary: Summary | null): Summary | null {
  return summarySchema.nullable().parse(summary);
}
