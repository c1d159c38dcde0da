import type { BackupRow, StoreProblem } from '../../shared/contract/stored.ts';
import { listBackups } from './backup.ts';
import type { RunBackup } from './backupOnThread.ts';
import { type Backups, makeBackups } from './backups.ts';
import { type CommentStore, makeCommentStore } from './commentStore.ts';
import { explainProblem } from './explainProblem.ts';
import { type FollowUpStore, makeFollowUpStore } from './followUpStore.ts';
import type { Writable } from './handle.ts';
import { problemOf } from './health.ts';
import { backupFolder, databaseFile } from './layout.ts';
import { type LocalInitiativeStore, makeLocalInitiativeStore } from './localInitiativeStore.ts';
import { machinePlace } from './machinePlace.ts';
import { type Migration, migrations } from './migrations/index.ts';
import { type OpenedFile, openFile } from './openFile.ts';
import type { JournalMode } from './pragmas.ts';
import { makeRevisionStore, type RevisionStore } from './revisionStore.ts';
import { makeScenarioStore, type ScenarioStore } from './scenarioStore.ts';
import { makeSettingsStore, type SettingsStore } from './settingsStore.ts';
import { type SharedReason, sharedPlace } from './sharedPlace.ts';
import type { StoreLog } from './storeLog.ts';
import { makeTakeInStore, type TakeInStore } from './takeInStore.ts';

export interface StoreOptions {
  /** Where the data lies, see `dataFolder`; it is made when it is not there. */
  readonly folder: string;
  readonly nativeBinding?: string | undefined;
  readonly clock: () => Date;
  readonly newId: () => string;
  readonly log: StoreLog;
  /** Makes backups apart from this thread; left out, or where the file is locked to this connection, on this one. */
  readonly runBackup?: RunBackup;
  /** Begins anew, with whatever is there moved aside. */
  readonly startEmpty?: boolean;
  readonly steps?: readonly Migration[];
  /** Milliseconds to wait for another process that holds the file. */
  readonly busyTimeout?: number;
  readonly sharedPlace?: (folder: string) => SharedReason | null;
}

export interface StoreFacts {
  readonly folder: string;
  readonly file: string;
  readonly journalMode: JournalMode;
  /** Why the place is unsafe for a database, null for a good one. */
  readonly shared: SharedReason | null;
  readonly version: number;
  readonly sqlite: string;
}

export interface Store {
  readonly facts: StoreFacts;
  readonly scenarios: ScenarioStore;
  readonly revisions: RevisionStore;
  readonly settings: SettingsStore;
  readonly localInitiatives: LocalInitiativeStore;
  readonly comments: CommentStore;
  readonly followUps: FollowUpStore;
  readonly files: TakeInStore;
  readonly backups: Backups;
  /** Runs several calls in one transaction: all of them take effect, or, when `work` throws, none. */
  together<T>(work: () => T): T;
  /** The problem behind an error that a call threw; null when the error is a fault in the program. */
  problemOf(error: unknown): StoreProblem | null;
  /** Empties the log into the file and closes. The store is of no use after it. */
  close(): void;
}

export type OpenStoreOutcome =
  | { ok: true; store: Store }
  | { ok: false; problem: StoreProblem; folder: string; file: string; backups: BackupRow[] };

/**
 * Opens the store of a folder. Whatever stands in the way comes back as data, with the backups that could take the
 * file's place; the file is then closed and as it was found, except for migration steps that were completed.
 */
export async function openStore(options: StoreOptions): Promise<OpenStoreOutcome> {
  const { folder } = options;
  try {
    const opened = await openFile({
      ...options,
      startEmpty: options.startEmpty ?? false,
      steps: options.steps ?? migrations,
      sharedPlace: options.sharedPlace ?? ((place) => sharedPlace(place, machinePlace())),
    });
    const store = compose(opened, options);
    store.scenarios.recheckFaulty();
    return { ok: true, store };
  } catch (error) {
    const problem = explainProblem(error, folder);
    return { ok: false, problem, folder, file: databaseFile(folder), backups: backupsOrNone(folder) };
  }
}

function compose({ handle, journalMode, shared }: OpenedFile, options: StoreOptions): Store {
  const { folder, clock, newId, log } = options;
  const tools = { database: handle, clock, newId, sitting: newId() };
  const scenarios = makeScenarioStore(tools);
  const comments = makeCommentStore(handle);
  const followUps = makeFollowUpStore(handle);
  // Only WAL lets another connection read while this one writes.
  const runBackup = journalMode === 'wal' ? options.runBackup : undefined;
  const facts = factsOf({ handle, journalMode, shared }, folder);
  log('opened', { journalMode, shared: shared ?? 'no', version: facts.version, sqlite: facts.sqlite });
  return {
    facts,
    scenarios,
    revisions: makeRevisionStore(tools),
    settings: makeSettingsStore(handle),
    localInitiatives: makeLocalInitiativeStore(tools),
    comments,
    followUps,
    files: makeTakeInStore(tools, { scenarios, comments, followUps }),
    backups: makeBackups({ ...options, database: handle, folder: backupFolder(folder), runBackup }),
    together: (work) => handle.immediate(work),
    problemOf: (error) => (problemOf(error) === null ? null : explainProblem(error, folder)),
    close: () => close(handle, journalMode),
  };
}

function factsOf({ handle, journalMode, shared }: OpenedFile, folder: string): StoreFacts {
  return {
    folder,
    file: handle.file,
    journalMode,
    shared,
    version: Number(handle.value('PRAGMA user_version')),
    sqlite: String(handle.value('SELECT sqlite_version()')),
  };
}

function close(handle: Writable, journalMode: JournalMode): void {
  try {
    if (journalMode === 'wal') handle.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  } catch {
    // What is in the log is safe there, and comes into the file at the next opening.
  } finally {
    handle.close();
  }
}

function backupsOrNone(folder: string): BackupRow[] {
  try {
    return listBackups(backupFolder(folder));
  } catch {
    return [];
  }
}
