import type { Writable } from './handle.ts';
import { problemOf, StoreFailure } from './health.ts';
import type { Migration } from './migrations/index.ts';

/**
 * Takes the database up to the newest version, one step at a time. A step and its version are one transaction: either
 * both are on the disk or neither is. Throws a StoreFailure that names the step, with the file as before that step.
 *
 * @param beforeFirst makes the backup; called once, only when there is something to do and something to lose
 * @returns the numbers of the steps that were run
 */
export async function migrate(
  database: Writable,
  steps: readonly Migration[],
  beforeFirst: (from: number, to: number) => Promise<void>,
): Promise<number[]> {
  mustIncrease(steps);
  const from = versionOf(database);
  const newest = newestOf(steps);
  if (from > newest) throw new StoreFailure({ code: 'fromFuture', found: from, newest });
  if (from !== 0 && !steps.some(({ number }) => number === from)) {
    throw new StoreFailure({ code: 'damaged', reason: 'unknownVersion', detail: `user_version is ${from}` });
  }
  const due = steps.filter(({ number }) => number > from);
  if (due.length > 0 && from !== 0) await beforeFirst(from, newest);
  for (const step of due) take(database, step);
  return due.map(({ number }) => number);
}

/** The version that the newest step leads to. */
export function newestOf(steps: readonly Migration[]): number {
  return steps.at(-1)?.number ?? 0;
}

function versionOf(database: Writable): number {
  return Number(database.value('PRAGMA user_version'));
}

/** A step that rebuilds a table must be able to drop the old one, so references are checked before the commit instead. */
function take(database: Writable, step: Migration): void {
  const name = `${String(step.number).padStart(4, '0')}-${step.name}`;
  database.exec('PRAGMA foreign_keys = OFF');
  try {
    database.immediate(() => {
      step.up(database);
      const dangling = database.all('PRAGMA foreign_key_check').length;
      if (dangling > 0) throw new Error(`${dangling} rows refer to rows that are not there`);
      database.exec(`PRAGMA user_version = ${step.number}`);
    });
  } catch (error) {
    // A full disk or a damaged page is said as such: its remedy is another than that of a faulty step.
    const problem = problemOf(error);
    if (problem !== null) throw new StoreFailure(problem);
    const detail = error instanceof Error ? error.message : String(error);
    throw new StoreFailure({ code: 'migrationFailed', step: name, detail });
  } finally {
    database.exec('PRAGMA foreign_keys = ON');
  }
}

function mustIncrease(steps: readonly Migration[]): void {
  steps.forEach((step, index) => {
    const before = steps[index - 1]?.number ?? 0;
    if (!Number.isInteger(step.number) || step.number <= before) {
      throw new RangeError(`Migration ${step.number} must have a higher number than ${before}.`);
    }
  });
}
