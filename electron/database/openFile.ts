import { accessSync, constants, mkdirSync, realpathSync } from 'node:fs';
import type { StoreProblem } from '../../shared/contract/stored.ts';
import { makeBackup } from './backup.ts';
import { quickCheck, tablesCheck } from './checkFile.ts';
import type { Writable } from './handle.ts';
import { StoreFailure } from './health.ts';
import { backupFolder, databaseFile } from './layout.ts';
import { migrate, newestOf } from './migrate.ts';
import type { Migration } from './migrations/index.ts';
import { moveAside } from './moveAside.ts';
import { openWritable } from './open.ts';
import { type Peek, peek } from './peek.ts';
import type { JournalMode } from './pragmas.ts';
import { refusalOf } from './refusal.ts';
import type { SharedReason } from './sharedPlace.ts';
import type { StoreLog } from './storeLog.ts';
import { hasTraces } from './traces.ts';

export interface FileOptions {
  readonly folder: string;
  readonly nativeBinding?: string | undefined;
  readonly clock: () => Date;
  readonly log: StoreLog;
  /** Moves aside whatever is there and begins with an empty database. Only when the user asks for it. */
  readonly startEmpty: boolean;
  readonly steps: readonly Migration[];
  readonly busyTimeout?: number | undefined;
  readonly sharedPlace: (folder: string) => SharedReason | null;
}

export interface OpenedFile {
  readonly handle: Writable;
  readonly journalMode: JournalMode;
  readonly shared: SharedReason | null;
}

/**
 * Brings the database of a folder to where the stores can work on it: looked at before it is touched, opened, checked,
 * copied if a migration is due, and migrated. Throws, with everything closed, when one of these cannot be done.
 */
export async function openFile(options: FileOptions): Promise<OpenedFile> {
  const { folder, clock, log, steps } = options;
  const file = databaseFile(folder);
  const common = { file, nativeBinding: options.nativeBinding, log, busyTimeout: options.busyTimeout };
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (options.startEmpty) await moveAside(folder, clock());
  const found = peek(common);
  if (!options.startEmpty) mustBeOpenable(found, folder, newestOf(steps));
  // SQLite opens a write-protected file all the same, and fails at the first save.
  if (found.kind !== 'absent') accessSync(file, constants.R_OK | constants.W_OK);
  const shared = options.sharedPlace(realpathSync.native(folder));
  const create = found.kind === 'absent';
  const { handle, journalMode } = openWritable({ ...common, create, shared: shared !== null });
  try {
    mustBeNull(quickCheck(handle));
    const taken = await migrate(handle, steps, (_, version) => backUp(handle, version, options));
    if (taken.length > 0) log('migrated', { steps: taken.join(' ') });
    mustBeNull(tablesCheck(handle));
    return { handle, journalMode, shared };
  } catch (error) {
    handle.close();
    throw error;
  }
}

/** Where backups or companions show that there was a database, an absent or empty file is a loss and no first start. */
function mustBeOpenable(found: Peek, folder: string, newest: number): void {
  const isNew = found.kind === 'absent' || found.kind === 'empty';
  if (!isNew) mustBeNull(refusalOf(found, newest));
  else if (hasTraces(folder)) throw new StoreFailure(refusalOf(found, newest) ?? { code: 'missing' });
}

async function backUp(source: Writable, version: number, options: FileOptions): Promise<void> {
  const { folder, clock, nativeBinding, log } = options;
  const reason = { kind: 'before', version } as const;
  const outcome = await makeBackup(
    source,
    { folder: backupFolder(folder), madeAt: clock(), reason, nativeBinding },
    { log },
  );
  if (!outcome.ok) throw new StoreFailure(outcome.problem);
}

function mustBeNull(problem: StoreProblem | null): void {
  if (problem !== null) throw new StoreFailure(problem);
}
