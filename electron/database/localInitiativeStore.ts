import { type LocalRow, localRowIdSchema } from '../../shared/contract/localInitiatives.ts';
import { readInitiative } from '../../shared/evidence/localFile.ts';
import {
  LOCAL_ID_START,
  type LocalContent,
  type LocalInitiative,
  localIdSchema,
  localInitiativeSchema,
} from '../../shared/evidence/localInitiative.ts';
import { mergeInitiatives } from '../../shared/evidence/mergeInitiatives.ts';
import { sameValue } from '../../shared/evidence/sameValue.ts';
import { digestOf, wholeJson } from './digest.ts';
import type { StoreTools } from './writeRevision.ts';

export type SavedLocal = { ok: true; initiative: LocalInitiative } | { ok: false; code: 'conflict' };

export interface TakenIn {
  readonly added: number;
  readonly renamed: number;
  readonly unchanged: number;
}

export type LocalInitiativeStore = ReturnType<typeof makeLocalInitiativeStore>;

/** The planner's own initiatives. Each is checked with every rule of its fields on the way in and on the way out. */
export function makeLocalInitiativeStore({ database, clock, newId }: Omit<StoreTools, 'sitting'>) {
  const now = () => clock().toISOString();
  const freshId = () => localIdSchema.parse(`${LOCAL_ID_START}${newId()}`);

  /** All of them, the removed ones too, the last changed first; one that cannot be read hides no other. */
  function list(): LocalRow[] {
    const sql =
      'SELECT id, name, changed_at, removed_at, document, digest FROM local_initiatives ORDER BY changed_at DESC, name, id';
    return database.all(sql).map(localRow);
  }

  function get(id: string): LocalRow | null {
    const sql = 'SELECT id, name, changed_at, removed_at, document, digest FROM local_initiatives WHERE id = ?';
    const row = database.get(sql, id);
    return row === undefined ? null : localRow(row);
  }

  function insert(initiative: LocalInitiative): void {
    const document = JSON.stringify(initiative);
    database.run(
      `INSERT INTO local_initiatives (id, name, version, created_at, changed_at, document, digest)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      initiative.id,
      initiative.name,
      initiative.version,
      now(),
      now(),
      document,
      digestOf(initiative.id, document),
    );
  }

  function setRemoved(id: string, removedAt: string | null): void {
    const sql = 'UPDATE local_initiatives SET removed_at = ? WHERE id = ?';
    database.immediate(() => database.run(sql, removedAt, id));
  }

  return {
    list,

    /** Adds an initiative, as its first version. */
    add(content: LocalContent): LocalInitiative {
      const initiative = checked({ ...content, id: freshId(), version: 1 });
      database.immediate(() => insert(initiative));
      return initiative;
    },

    /**
     * Saves an initiative as its next version; what is the same as the stored one makes none. One that a restored
     * backup does not know is added, and one that was removed is brought back.
     *
     * @param version the one that was edited
     */
    save(id: string, version: number, content: LocalContent): SavedLocal {
      const edited = checked({ ...content, id, version });
      return database.immediate(() => {
        const stored = get(id);
        if (stored === null) {
          insert(edited);
          return { ok: true, initiative: edited };
        }
        // What cannot be read may be a newer app's: it is not written over.
        if (stored.initiative?.version !== version) return { ok: false, code: 'conflict' };
        if (sameValue(stored.initiative, edited) && !stored.isRemoved) return { ok: true, initiative: edited };
        const next = checked({ ...edited, version: version + 1 });
        const document = JSON.stringify(next);
        database.run(
          `UPDATE local_initiatives SET name = ?, version = ?, changed_at = ?, removed_at = NULL, document = ?,
             digest = ?
           WHERE id = ?`,
          next.name,
          next.version,
          now(),
          document,
          digestOf(id, document),
          id,
        );
        return { ok: true, initiative: next };
      });
    },

    /** Takes an initiative out of the list, to be brought back with `restore`. Nothing of it is lost. */
    remove: (id: string): void => setRemoved(id, now()),
    restore: (id: string): void => setRemoved(id, null),

    /** Takes initiatives from a file in, all or none of them; see mergeInitiatives for those that clash. */
    takeIn(incoming: readonly LocalInitiative[], importedName: (name: string) => string): TakenIn {
      return database.immediate(() => {
        const merged = mergeInitiatives(list(), incoming, freshId, importedName);
        for (const one of merged.added) insert(checked(one));
        for (const id of merged.restored) setRemoved(id, null);
        const { added, restored, renamed, unchanged } = merged;
        return { added: added.length + restored.length, renamed, unchanged };
      });
    },
  };
}

/** What the program itself got wrong must not come into the database. */
function checked(initiative: LocalInitiative): LocalInitiative {
  return localInitiativeSchema.parse(initiative);
}

/** A stored row as the contract has it, with what can be read of it and a fault where that is not all. */
function localRow(row: unknown): LocalRow {
  const raw = row as Record<string, unknown>;
  const id = localRowIdSchema.safeParse(raw.id).data ?? '?';
  const initiative = readInitiative(wholeJson(raw.document, raw.digest, raw.id));
  const isWhole = initiative !== undefined && initiative.id === id;
  return {
    id,
    name: initiative?.name ?? (typeof raw.name === 'string' ? raw.name : ''),
    isRemoved: raw.removed_at !== null,
    changedAt: typeof raw.changed_at === 'string' ? raw.changed_at : '',
    initiative: isWhole ? initiative : null,
    fault: isWhole ? null : 'badRow',
  };
}
