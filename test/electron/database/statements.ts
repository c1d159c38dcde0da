import type { Writable } from '../../../electron/database/handle.ts';

/** What SQLite says of a piece of a statement, as one that holds a `;` in a trigger. */
const INCOMPLETE = /incomplete input/;

/**
 * A handle that runs scripts one statement at a time, and says so before each: what it is asked is thrown by `before` to
 * make a fault between any two statements of a script.
 *
 * @param before is given the statement, from any script, that comes next
 */
export function oneAtATime(database: Writable, before: (statement: string) => void): Writable {
  return {
    ...database,
    run(sql, ...values) {
      before(sql);
      return database.run(sql, ...values);
    },
    exec(script) {
      let statement = '';
      for (const piece of script.split(/(?<=;)/)) {
        statement += piece;
        if (isComplete(database, statement)) {
          before(statement);
          database.exec(statement);
          statement = '';
        }
      }
      if (statement.trim() !== '') throw new Error(`This is no whole statement: ${statement}`);
    },
  };
}

/** Whether a text is a statement as SQLite sees it, whatever else may be wrong with it. */
function isComplete(database: Writable, sql: string): boolean {
  if (sql.trim() === '') return false;
  try {
    database.exec(`EXPLAIN ${sql}`);
    return true;
  } catch (error) {
    return !(error instanceof Error && INCOMPLETE.test(error.message));
  }
}
