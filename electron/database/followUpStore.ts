import type { z } from 'zod';
import { forecastErrorsSchema } from '../../shared/contract/followUp.ts';
import { actualFigureSchema } from '../../shared/followUp/actualFigure.ts';
import { figureKey } from '../../shared/followUp/figureKey.ts';
import { emptyFollowUp, type FollowUp, followUpSchema } from '../../shared/followUp/followUp.ts';
import type { ForecastError } from '../../shared/followUp/forecastError.ts';
import { type Target, targetSchema } from '../../shared/followUp/target.ts';
import { digestOf, wholeJson } from './digest.ts';
import type { Writable } from './handle.ts';

export interface StoredFollowUp {
  readonly followUp: FollowUp;
  /** How many targets and figures are there that cannot be read: they stay where they are, and hide no others. */
  readonly unreadable: number;
}

/** What came to a scenario from a file, so that it can be taken out again. */
export interface TakenFollowUp {
  readonly targets: readonly string[];
  readonly figures: readonly string[];
}

export type FollowUpStore = ReturnType<typeof makeFollowUpStore>;

type Table = 'targets' | 'actual_figures';

/** A row of its own for each target and each figure, by what it is found by. */
type Rows = ReadonlyMap<string, string>;

/** Targets and actual figures of scenarios. Checked on the way in and on the way out. */
export function makeFollowUpStore(database: Writable) {
  function rowsOf<Part>(table: Table, scenarioId: string, schema: z.ZodType<Part>) {
    const sql = `SELECT id, document, digest FROM ${table} WHERE scenario_id = ? ORDER BY id`;
    const rows = database.all(sql, scenarioId) as { id: string; document: unknown; digest: unknown }[];
    const readable = new Map<string, Part>();
    for (const { id, document, digest } of rows) {
      const read = schema.safeParse(wholeJson(document, digest, scenarioId, id)).data;
      if (read !== undefined) readable.set(id, read);
    }
    return { readable, unreadable: rows.length - readable.size };
  }

  function list(scenarioId: string): StoredFollowUp {
    const targets = rowsOf('targets', scenarioId, targetSchema);
    const figures = rowsOf('actual_figures', scenarioId, actualFigureSchema);
    const followed = followedOf(scenarioId);
    return {
      followUp: {
        ...emptyFollowUp,
        revision: followed.isWhole ? followed.revision : null,
        targets: [...targets.readable.values()],
        figures: [...figures.readable.values()],
      },
      unreadable: targets.unreadable + figures.unreadable + Number(!followed.isWhole),
    };
  }

  /** Which revision is followed. */
  function followedOf(scenarioId: string): { revision: FollowUp['revision']; isWhole: boolean } {
    const sql = 'SELECT revision, digest FROM follow_ups WHERE scenario_id = ?';
    const row = database.get(sql, scenarioId) as { revision: number | null; digest: string } | undefined;
    if (row === undefined) return { revision: null, isWhole: true };
    return { revision: row.revision, isWhole: row.digest === digestOf(scenarioId, row.revision) };
  }

  function put(table: Table, scenarioId: string, id: string, document: string): void {
    database.run(
      `INSERT INTO ${table} (scenario_id, id, document, digest) VALUES (?, ?, ?, ?)
       ON CONFLICT (scenario_id, id) DO UPDATE SET document = excluded.document, digest = excluded.digest`,
      scenarioId,
      id,
      document,
      digestOf(scenarioId, id, document),
    );
  }

  function remove(table: Table, scenarioId: string, ids: Iterable<string>): void {
    const sql = `DELETE FROM ${table} WHERE scenario_id = ? AND id = ?`;
    for (const id of ids) database.run(sql, scenarioId, id);
  }

  /** Writes what differs. A row that cannot be read may be a newer app's, and stays. */
  function replace(table: Table, scenarioId: string, before: Rows, after: Rows): void {
    for (const [id, document] of after) if (before.get(id) !== document) put(table, scenarioId, id, document);
    remove(
      table,
      scenarioId,
      [...before.keys()].filter((id) => !after.has(id)),
    );
  }

  function follow(scenarioId: string, revision: FollowUp['revision']): void {
    database.run(
      `INSERT INTO follow_ups (scenario_id, revision, digest) VALUES (?, ?, ?)
       ON CONFLICT (scenario_id) DO UPDATE SET revision = excluded.revision, digest = excluded.digest`,
      scenarioId,
      revision,
      digestOf(scenarioId, revision),
    );
  }

  return {
    list,

    /** Makes the follow-up of a scenario what is given, all or nothing and durably. False where there is no such scenario. */
    save(scenarioId: string, followUp: FollowUp): boolean {
      const { revision, targets, figures } = followUpSchema.parse(followUp);
      return database.immediate(() => {
        if (database.value('SELECT 1 FROM scenarios WHERE id = ?', scenarioId) !== 1) return false;
        const before = list(scenarioId).followUp;
        replace('targets', scenarioId, byId(before.targets, targetId), byId(targets, targetId));
        replace('actual_figures', scenarioId, byId(before.figures, figureKey), byId(figures, figureKey));
        if (before.revision !== revision) follow(scenarioId, revision);
        return true;
      });
    },

    /**
     * Takes in what is not there yet: what is here is never changed.
     *
     * @returns what is new
     */
    takeIn(scenarioId: string, incoming: FollowUp): TakenFollowUp {
      return database.immediate(() => {
        const taken = <Part>(table: Table, parts: readonly Part[], idOf: (part: Part) => string): string[] => {
          const sql = `SELECT 1 FROM ${table} WHERE scenario_id = ? AND id = ?`;
          const news = [...byId(parts, idOf)].filter(([id]) => database.value(sql, scenarioId, id) !== 1);
          for (const [id, document] of news) put(table, scenarioId, id, document);
          return news.map(([id]) => id);
        };
        const isFollowed = database.value('SELECT 1 FROM follow_ups WHERE scenario_id = ?', scenarioId) === 1;
        if (!isFollowed && incoming.revision !== null) follow(scenarioId, incoming.revision);
        return {
          targets: taken('targets', incoming.targets, targetId),
          figures: taken('actual_figures', incoming.figures, figureKey),
        };
      });
    },

    /** Keeps how far the projection of a scenario was from its figures, in place of what was kept before. */
    keepErrors(scenarioId: string, errors: readonly ForecastError[]): boolean {
      const document = JSON.stringify(forecastErrorsSchema.parse(errors));
      return database.immediate(() => {
        if (database.value('SELECT 1 FROM scenarios WHERE id = ?', scenarioId) !== 1) return false;
        database.run(
          `INSERT INTO forecast_errors (scenario_id, document, digest) VALUES (?, ?, ?)
           ON CONFLICT (scenario_id) DO UPDATE SET document = excluded.document, digest = excluded.digest`,
          scenarioId,
          document,
          digestOf(scenarioId, document),
        );
        return true;
      });
    },

    /** How far the projections were, of every scenario that is not in the trash. What cannot be read is computed anew. */
    listErrors(): { scenario: string; errors: ForecastError[] }[] {
      const sql = `SELECT scenario_id AS scenario, document, forecast_errors.digest FROM forecast_errors
        JOIN scenarios ON scenarios.id = scenario_id WHERE place <> 'trash' ORDER BY scenario_id`;
      const rows = database.all(sql) as { scenario: string; document: unknown; digest: unknown }[];
      return rows.flatMap(({ scenario, document, digest }) => {
        const errors = forecastErrorsSchema.safeParse(wholeJson(document, digest, scenario)).data;
        return errors ? [{ scenario, errors }] : [];
      });
    },

    /** Takes out again what `takeIn` brought. */
    takeOut(scenarioId: string, { targets, figures }: TakenFollowUp): void {
      database.immediate(() => {
        remove('targets', scenarioId, targets);
        remove('actual_figures', scenarioId, figures);
      });
    },
  };
}

function targetId({ id }: Target): string {
  return id;
}

function byId<Part>(parts: readonly Part[], idOf: (part: Part) => string): Rows {
  return new Map(parts.map((part) => [idOf(part), JSON.stringify(part)]));
}
