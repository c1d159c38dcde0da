import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupRow, StoreProblem } from '../../shared/contract/stored.ts';
import { type BackupReason, backupName, parseBackupName } from './backupName.ts';
import { fullCheck } from './checkFile.ts';
import type { Readable } from './handle.ts';
import { problemOf, problemOrThrow, StoreFailure } from './health.ts';
import { openReadable } from './open.ts';
import { replaceFile } from './replaceFile.ts';
import type { StoreLog } from './storeLog.ts';
import { syncFile, syncFolderOf } from './syncFile.ts';

export interface BackupJob {
  /** The backup folder; it is made when it is not there. */
  readonly folder: string;
  readonly madeAt: Date;
  readonly reason: BackupReason;
  readonly nativeBinding?: string | undefined;
}

export type BackupOutcome = { ok: true; backup: BackupRow } | { ok: false; problem: StoreProblem };

const UNFINISHED = '.part';

/**
 * Makes a whole copy of an open database: by SQLite itself, since a copy of the file would lack what is still in the
 * log; under a temporary name; opened and checked like a file from a stranger; and only then given its name. No backup
 * is ever overwritten, and one that cannot be trusted never gets the name of one.
 */
export async function makeBackup(
  source: Readable,
  job: BackupJob,
  { log, replace = replaceFile }: { log: StoreLog; replace?: typeof replaceFile },
): Promise<BackupOutcome> {
  let unfinished: string | null = null;
  try {
    mkdirSync(job.folder, { recursive: true });
    removeUnfinished(job.folder);
    const name = freeName(job);
    const file = join(job.folder, name);
    unfinished = `${file}${UNFINISHED}`;
    const before = countRows(source);
    source.copyInto(unfinished);
    const fault = faultOf(unfinished, [before, countRows(source)], { nativeBinding: job.nativeBinding, log });
    if (fault !== null) throw new StoreFailure({ code: 'backupFailed', detail: fault });
    await syncFile(unfinished);
    await replace(unfinished, file);
    await syncFolderOf(file);
    const backup = rowOf(job.folder, name);
    log('backupMade', { name, bytes: backup.bytes });
    return { ok: true, backup };
  } catch (error) {
    if (unfinished !== null) rmSync(unfinished, { force: true });
    const detail = error instanceof Error ? error.message : String(error);
    const problem: StoreProblem = problemOf(error) ?? { code: 'backupFailed', detail };
    log('backupFailed', { code: problem.code, detail });
    return { ok: false, problem };
  }
}

/** The backups in a folder, newest first; none when there is no folder. Other files in it are left out. */
export function listBackups(folder: string): BackupRow[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => parseBackupName(name) !== null)
    .map((name) => rowOf(folder, name))
    .sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
}

function rowOf(folder: string, name: string): BackupRow {
  const madeAt = parseBackupName(name)?.madeAt ?? new Date(0);
  return { name, madeAt: madeAt.toISOString(), bytes: statSync(join(folder, name)).size };
}

/** The name for the job; a later millisecond where a backup has it already. */
function freeName({ folder, madeAt, reason }: BackupJob): string {
  for (let instant = madeAt.getTime(); ; instant += 1) {
    const name = backupName(new Date(instant), reason);
    if (!existsSync(join(folder, name))) return name;
  }
}

/** A copy that was cut short by a crash has no worth: the database it was of is still there. */
function removeUnfinished(folder: string): void {
  for (const name of readdirSync(folder)) {
    const isOurs = name.endsWith(UNFINISHED) && parseBackupName(name.slice(0, -UNFINISHED.length)) !== null;
    if (isOurs) rmSync(join(folder, name), { force: true });
  }
}

type Counts = ReadonlyMap<string, number>;

function countRows(database: Readable): Counts {
  const tables = database.all("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
  return new Map(
    tables.map((row) => {
      const { name } = row as { name: string };
      return [name, Number(database.value(`SELECT count(*) FROM "${name.replaceAll('"', '""')}"`))];
    }),
  );
}

/**
 * What is wrong with a copy, or null. A copy that cannot be read is a fault of the copy, not of the database.
 *
 * @param counts of the source before and after copying: a save may have come between when another thread copies
 */
function faultOf(
  copy: string,
  [before, after]: readonly [Counts, Counts],
  options: { nativeBinding?: string | undefined; log: StoreLog },
): string | null {
  try {
    const database = openReadable({ file: copy, ...options });
    try {
      return fullCheck(database)?.detail ?? missingRows(countRows(database), before, after);
    } finally {
      database.close();
    }
  } catch (error) {
    const problem = problemOrThrow(error);
    return 'detail' in problem ? problem.detail : problem.code;
  }
}

function missingRows(copied: Counts, before: Counts, after: Counts): string | null {
  for (const [table, first] of before) {
    const last = after.get(table) ?? first;
    const found = copied.get(table) ?? -1;
    if (found < Math.min(first, last) || found > Math.max(first, last)) {
      return `The copy of ${table} has ${found} rows, the database ${first}.`;
    }
  }
  return null;
}
