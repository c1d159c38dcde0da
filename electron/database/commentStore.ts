import { type Comment, commentSchema } from '../../shared/file/comment.ts';
import { mergeComments } from '../../shared/file/mergeComments.ts';
import { digestOf, wholeJson } from './digest.ts';
import type { Writable } from './handle.ts';

export interface StoredComments {
  /** The oldest first. */
  readonly comments: readonly Comment[];
  /** How many are there that cannot be read: they stay where they are, and hide no others. */
  readonly unreadable: number;
}

export type CommentStore = ReturnType<typeof makeCommentStore>;

/** The comments of scenarios, also of those that are only open for review. Checked on the way in and on the way out. */
export function makeCommentStore(database: Writable) {
  function list(scenarioId: string): StoredComments {
    const sql = 'SELECT id, document, digest FROM comments WHERE scenario_id = ? ORDER BY written_at, id';
    const rows = database.all(sql, scenarioId) as Record<string, unknown>[];
    const comments = rows.flatMap(({ id, document, digest }) => {
      return commentSchema.safeParse(wholeJson(document, digest, scenarioId, id)).data ?? [];
    });
    return { comments, unreadable: rows.length - comments.length };
  }

  function put(scenarioId: string, comment: Comment): void {
    const { id, writtenAt } = comment;
    const document = JSON.stringify(commentSchema.parse(comment));
    database.run(
      `INSERT INTO comments (scenario_id, id, written_at, document, digest) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (scenario_id, id) DO UPDATE SET document = excluded.document, digest = excluded.digest`,
      scenarioId,
      id,
      writtenAt,
      document,
      digestOf(scenarioId, id, document),
    );
  }

  return {
    list,

    /**
     * Takes comments in beside those that are there, each once. What cannot be read may be a newer app's, and is not
     * written over.
     *
     * @returns the ids of those that are new
     */
    takeIn(scenarioId: string, incoming: readonly Comment[]): string[] {
      return database.immediate(() => {
        const before = new Map(list(scenarioId).comments.map((comment) => [comment.id, comment]));
        const merged = mergeComments([...before.values()], incoming);
        const changed = merged.filter((one) => before.get(one.id)?.state !== one.state || !before.has(one.id));
        const isTaken = (id: string) =>
          !before.has(id) &&
          database.value('SELECT 1 FROM comments WHERE scenario_id = ? AND id = ?', scenarioId, id) === 1;
        const written = changed.filter(({ id }) => !isTaken(id));
        for (const comment of written) put(scenarioId, comment);
        return written.flatMap(({ id }) => (before.has(id) ? [] : id));
      });
    },

    /** Closes a comment or opens it again. False where there is none such. */
    setState(scenarioId: string, id: string, state: NonNullable<Comment['state']>): boolean {
      return database.immediate(() => {
        const comment = list(scenarioId).comments.find((one) => one.id === id);
        if (comment) put(scenarioId, { ...comment, state });
        return comment !== undefined;
      });
    },

    /** Removes comments again that were taken in. */
    remove(scenarioId: string, ids: readonly string[]): void {
      const sql = 'DELETE FROM comments WHERE scenario_id = ? AND id = ?';
      database.immediate(() => {
        for (const id of ids) database.run(sql, scenarioId, id);
      });
    },
  };
}
