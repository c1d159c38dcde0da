import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { type CallError, callError } from '../shared/contract/errors.ts';
import type { StoreProblem } from '../shared/contract/stored.ts';
import { CallFailure } from './calls/answer.ts';
import { backupOnThread } from './database/backupOnThread.ts';
import { restoreBackup } from './database/restore.ts';
import { type OpenStoreOutcome, openStore, type Store } from './database/store.ts';
import type { StoreLog } from './database/storeLog.ts';

interface DoorOptions {
  readonly folder: string;
  readonly nativeBinding: string | undefined;
  readonly log: StoreLog;
}

type Opened = Extract<OpenStoreOutcome, { ok: true }>;
export type Refused = Extract<OpenStoreOutcome, { ok: false }>;

/** The one way to the store: opens it when it is first asked for, again after a restore, and closes it at the end. */
export class StoreDoor {
  readonly #options: DoorOptions;
  #outcome: Promise<OpenStoreOutcome> | null = null;
  #store: Store | null = null;

  constructor(options: DoorOptions) {
    this.#options = options;
  }

  get folder(): string {
    return this.#options.folder;
  }

  get nativeBinding(): string | undefined {
    return this.#options.nativeBinding;
  }

  /** Opens the store, or tries again where it could not be opened. */
  async open(): Promise<Opened | Refused> {
    if (this.#store) return { ok: true, store: this.#store };
    this.#outcome ??= this.#openOnce();
    const outcome = await this.#outcome;
    this.#outcome = null;
    if (outcome.ok) this.#store = outcome.store;
    return outcome;
  }

  /** The open store; a call that needs it before it is open fails as data. */
  get store(): Store {
    if (!this.#store) throw new CallFailure(callError('noStore'));
    return this.#store;
  }

  /** Puts a backup in the place of the database, which is moved aside, and opens that. */
  async restore(name: string): Promise<Opened | Refused> {
    this.close();
    const { folder, nativeBinding, log } = this.#options;
    const restored = await restoreBackup({ folder, name, now: new Date(), nativeBinding, log });
    const opened = await this.open();
    // What was there is open again, or said to be refused, before it is told that the backup could not take its place.
    if (!restored.ok) throw new CallFailure(failureOf(restored.problem));
    return opened;
  }

  /** What an error of the disk or the database is; null for a fault of the program. */
  explain(error: unknown): CallError | null {
    const problem = this.#store?.problemOf(error) ?? null;
    return problem === null ? null : failureOf(problem);
  }

  close(): void {
    this.#store?.close();
    this.#store = null;
  }

  #openOnce(): Promise<OpenStoreOutcome> {
    return openStore({
      ...this.#options,
      clock: () => new Date(),
      newId: randomUUID,
      runBackup: backupOnThread(join(import.meta.dirname, 'backupThread.js')),
    });
  }
}

/** A problem of the database file as an error that may leave the process: without the machine's own wording. */
export function failureOf({ code, ...facts }: StoreProblem) {
  const told = Object.entries(facts).filter(([name]) => name !== 'detail');
  return callError(code, Object.fromEntries(told));
}
