import {
  type Decision,
  type RevisionRow,
  revisionRowSchema,
  type Summary,
  summarySchema,
} from '../../shared/contract/stored.ts';
import type { Fault } from '../../shared/document/fault.ts';
import type { Scenario } from '../../shared/document/scenario.ts';
import type { Conflict, Invalid, Missing, Saved } from './scenarioStore.ts';
import { storedDocument } from './storedDocument.ts';
import { type StoreTools, writeNext } from './writeRevision.ts';

export type RevisionOutcome =
  | { ok: true; scenario: Scenario; row: RevisionRow }
  | { ok: false; code: 'unreadable'; faults: Fault[]; row: RevisionRow }
  | Missing;

export type RestoreOutcome = Saved | Missing | Invalid | Conflict;

export type RevisionStore = ReturnType<typeof makeRevisionStore>;

export type DecideOutcome = { ok: true } | Missing | { ok: false; code: 'alreadyDecided' };

const SELECT = `SELECT revision, saved_at AS savedAt, label, decided_on AS decidedOn, body, note
  FROM revisions LEFT JOIN decisions USING (scenario_id, revision)`;

/** Earlier states of the scenarios: to be read, named and returned to. */
export function makeRevisionStore({ database, clock }: StoreTools) {
  function get(id: string, revision: number): RevisionOutcome {
    const [row] = rowsOf(database.all(`${SELECT} WHERE scenario_id = ? AND revision = ?`, id, revision));
    const parsed = row ? storedDocument(database, id, revision) : null;
    if (!row || parsed === null) return { ok: false, code: 'missing' };
    if (!parsed.ok) return { ok: false, code: 'unreadable', faults: parsed.faults, row };
    return { ok: true, scenario: parsed.scenario, row };
  }

  return {
    /** The revisions of a scenario, newest first, without their documents. The first is the state of today. */
    list(id: string): RevisionRow[] {
      return rowsOf(database.all(`${SELECT} WHERE scenario_id = ? ORDER BY revision DESC`, id));
    },

    get,

    /** Names a revision, which keeps it for good; null takes the name away again. False when there is none such. */
    label(id: string, revision: number, label: string | null): boolean {
      const sql = 'UPDATE revisions SET label = ? WHERE scenario_id = ? AND revision = ?';
      return database.immediate(() => database.run(sql, label, id, revision)) === 1;
    },

    /**
     * Locks a revision as what was decided. From then on nothing changes or removes it but the removal of its whole
     * scenario; its name may still change.
     */
    decide(id: string, revision: number, { decidedOn, body, note }: Decision): DecideOutcome {
      return database.immediate(() => {
        const found = rowsOf(database.all(`${SELECT} WHERE scenario_id = ? AND revision = ?`, id, revision))[0];
        if (!found) return { ok: false, code: 'missing' };
        if (found.decision) return { ok: false, code: 'alreadyDecided' };
        const sql = `INSERT INTO decisions (scenario_id, revision, decided_on, body, note, locked_at)
          VALUES (?, ?, ?, ?, ?, ?)`;
        database.run(sql, id, revision, decidedOn, body, note, clock().toISOString());
        return { ok: true };
      });
    },

    /**
     * Makes an earlier state the newest revision. The state it replaces stays, so a restore can itself be taken back,
     * also when that state cannot be read.
     *
     * @param summary the headlines of that earlier state, null when they are not known
     */
    restore(
      id: string,
      revision: number,
      summary: Summary | null,
      options: { expectedRevision: number },
    ): RestoreOutcome {
      const checked = summarySchema.nullable().parse(summary);
      return database.immediate(() => {
        const present = database.value('SELECT revision FROM scenarios WHERE id = ?', id);
        if (typeof present !== 'number') return { ok: false, code: 'missing' };
        if (present !== options.expectedRevision) return { ok: false, code: 'conflict', revision: present };
        const found = get(id, revision);
        if (!found.ok) return found.code === 'missing' ? found : { ok: false, code: 'invalid', faults: found.faults };
        const next = { id, revision: present + 1, scenario: found.scenario, summary: checked };
        const now = clock().toISOString();
        writeNext(database, { ...next, now, sitting: null });
        return { ok: true, revision: next.revision, changedAt: now };
      });
    },
  };
}

function rowsOf(stored: readonly unknown[]): RevisionRow[] {
  return stored.flatMap((row) => {
    const { decidedOn, body, note, ...plain } = row as Record<string, unknown>;
    const decision = decidedOn === null ? null : { decidedOn, body, note };
    return revisionRowSchema.safeParse({ ...plain, decision }).data ?? [];
  });
}
