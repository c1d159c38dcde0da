import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openStore, type Store, type StoreOptions } from '../../../electron/database/store.ts';
import type { StoreEvent } from '../../../electron/database/storeLog.ts';
import type { StoreProblem, Summary } from '../../../shared/contract/stored.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { aDocument, aSummary } from './aDocument.ts';

export { aDocument, anIntervention, aQuery, aSummary } from './aDocument.ts';

/** What the tests of the store share: folders, documents, and a clock and ids that do as they are told. */

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ungeplan-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A clock that stands still until it is moved. */
export class Clock {
  #now: number;

  constructor(start = '2027-01-04T08:00:00.000Z') {
    this.#now = Date.parse(start);
  }

  readonly now = (): Date => new Date(this.#now);

  pass({ days = 0, minutes = 0, seconds = 0 }: { days?: number; minutes?: number; seconds?: number }): void {
    this.#now += ((days * 24 * 60 + minutes) * 60 + seconds) * 1000;
  }
}

export interface TestStore {
  readonly store: Store;
  readonly clock: Clock;
  readonly events: { event: StoreEvent; facts: Readonly<Record<string, unknown>> }[];
}

let ids = 0;

export function storeOptions(folder: string, clock = new Clock()): StoreOptions & { events: TestStore['events'] } {
  const events: TestStore['events'] = [];
  return {
    folder,
    clock: clock.now,
    newId: () => {
      ids += 1;
      return `id-${ids}`;
    },
    log: (event, facts) => events.push({ event, facts }),
    sharedPlace: () => null,
    events,
  };
}

/** Opens a store that must open, and closes it when the test ends. */
export async function openTestStore(
  folder: string,
  more: Partial<StoreOptions> & { at?: Clock } = {},
): Promise<TestStore> {
  const { at = new Clock(), ...changes } = more;
  const options = storeOptions(folder, at);
  const outcome = await openStore({ ...options, ...changes });
  if (!outcome.ok) throw new Error(`The store did not open: ${JSON.stringify(outcome.problem)}`);
  const { store } = outcome;
  onTestFinished(() => store.close());
  return { store, clock: at, events: options.events };
}

/** Opens a store that must not open, and gives what is said of it. */
export async function problemAt(folder: string, more: Partial<StoreOptions> = {}) {
  const outcome = await openStore({ ...storeOptions(folder), ...more });
  if (!outcome.ok) return outcome;
  outcome.store.close();
  throw new Error('The store opened, and should not have.');
}

export function codeOf(problem: StoreProblem): string {
  return problem.code === 'damaged' ? `damaged/${problem.reason}` : problem.code;
}

/** Adds a scenario that must be accepted, and gives its id. */
export function add(store: Store, changes: Partial<Scenario> = {}, summary: Summary | null = aSummary()): string {
  const created = store.scenarios.create(aDocument(changes), summary, { isExample: false });
  if (!created.ok) throw new Error(JSON.stringify(created));
  return created.row.id;
}

/** Saves over the revision that is there, which must succeed, and gives the new one's number. */
export function saveOver(store: Store, id: string, changes: Partial<Scenario>): number {
  const expectedRevision = store.scenarios.row(id)?.revision ?? 0;
  const saved = store.scenarios.save(id, aDocument(changes), aSummary(), { expectedRevision });
  if (!saved.ok) throw new Error(JSON.stringify(saved));
  return saved.revision;
}
