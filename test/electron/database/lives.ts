import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { backupFolder, databaseFile } from '../../../electron/database/layout.ts';
import { openReadable } from '../../../electron/database/open.ts';
import type { JournalMode } from '../../../electron/database/pragmas.ts';
import { openStore, type Store } from '../../../electron/database/store.ts';
import type { Place } from '../../../shared/contract/stored.ts';
import { readScenario } from '../../../shared/document/parse.ts';
import { withDatabase } from './onFile.ts';
import { toldBy } from './releasedVersion.ts';

const unattended = { clock: () => new Date(), newId: () => crypto.randomUUID(), log: () => undefined };
const sharedAs = (mode: JournalMode) => () => (mode === 'delete' ? ('networkDrive' as const) : null);

/** What a life of `editInChild` says has been done. */
export type Told =
  | { kind: 'begun' }
  | { kind: 'scenario'; id: string; revision: number; name: string; place: Place }
  | { kind: 'backup'; name: string }
  | { kind: 'file'; name: string; content: string };

type Scenario = Extract<Told, { kind: 'scenario' }>;

/** How and when a life ends: so long after it has told of so many things. */
interface Death {
  readonly seed: number;
  readonly afterTold: number;
  readonly afterMilliseconds: number;
}

/** Where lives are spent, and in which journal mode. */
interface Ground {
  readonly folder: string;
  /** A folder where Node keeps what it has compiled, which makes the many starts cheap. */
  readonly cache: string;
  readonly mode: JournalMode;
  /** Numbers from 0 to 1, which decide what each life does and when it ends. */
  readonly random: () => number;
}

/** Of what a data folder must hold, by all that its lives have told. */
export class Ledger {
  readonly scenarios = new Map<string, Scenario>();
  readonly files = new Map<string, string>();

  add(told: Told): void {
    if (told.kind === 'scenario') this.scenarios.set(told.id, told);
    else if (told.kind === 'file') this.files.set(told.name, told.content);
  }
}

/** Lets a process of its own work in the folder, kills it as asked, and enters in the ledger what it had told by then. */
async function live(
  { folder, cache, mode }: Ground,
  death: Death,
  ledger: Ledger,
  then: 'work' | 'rest' = 'work',
): Promise<number> {
  const file = join(import.meta.dirname, 'editInChild.ts');
  const child = spawn(process.execPath, [file, folder, String(death.seed), mode, then], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: cache },
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let count = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    ledger.add(JSON.parse(line) as Told);
    if (count === death.afterTold) void pause(death.afterMilliseconds).then(() => child.kill('SIGKILL'));
    count += 1;
  }
  await ended;
  assert.equal(child.signalCode, 'SIGKILL', 'The life ended by itself.');
  return count;
}

/**
 * Opens what a life has left, and throws for anything that is not whole or that was told of and is not there. Between
 * its last word and its end a life may have done one thing more, which the ledger takes over.
 */
export async function mustHoldAll({ folder, mode }: Omit<Ground, 'cache' | 'random'>, ledger: Ledger): Promise<void> {
  const outcome = await openStore({ ...unattended, folder, sharedPlace: sharedAs(mode) });
  assert.ok(outcome.ok, `It does not open: ${JSON.stringify(outcome)}`);
  try {
    const found = scenariosOf(outcome.store);
    const differing = [...found.values()].filter((one) => !isAsTold(one, ledger.scenarios.get(one.id)));
    assert.ok(differing.length <= 1, `More than one differs: ${JSON.stringify(differing)}`);
    for (const one of differing) assert.ok(mayFollow(one, ledger.scenarios.get(one.id)), JSON.stringify(one));
    for (const id of ledger.scenarios.keys()) assert.ok(found.has(id), `${id} is lost.`);
    for (const one of found.values()) ledger.add(one);
  } finally {
    outcome.store.close();
  }
  withDatabase(folder, (database) => {
    assert.equal(database.pragma('integrity_check', { simple: true }), 'ok');
    assert.deepEqual(database.pragma('foreign_key_check'), []);
  });
  filesMustBeWhole(folder, ledger);
  backupsMustBeWhole(folder);
}

/**
 * Spends so many lives in one folder, one after the other, and looks at all that is there after each. Every ninth is
 * killed while it opens the database, the others while they work.
 * The machine has a say in the moments as well: what fails tells of the life that it was.
 *
 * @returns how many things were told
 */
export async function spendLives(ground: Ground, lives: number, ledger: Ledger): Promise<number> {
  const { random } = ground;
  let told = 0;
  for (let life = 0; life < lives; life += 1) {
    const death = {
      seed: 1 + Math.floor(random() * 1e6),
      afterTold: life % 9 === 0 ? 0 : 1 + Math.floor(random() * 12),
      afterMilliseconds: random() * 12,
    };
    told += await live(ground, death, ledger);
    try {
      await mustHoldAll(ground, ledger);
    } catch (error) {
      throw new Error(`After life ${life}, ${JSON.stringify(death)}`, { cause: error });
    }
  }
  return told;
}

/**
 * Spends lives on opening a database of an older version, each cut short at some moment of its migration or just after.
 * The start that follows must find all that was there.
 *
 * @param released the version's file, and beside it what it told
 */
export async function spendMigrations(ground: Ground, lives: number, released: string): Promise<void> {
  const file = databaseFile(ground.folder);
  copyFileSync(`${released}.sqlite`, file);
  for (let life = 0; life < lives; life += 1) {
    // Opening and taking all steps is some 60 ms, with the backup before them.
    const death = { seed: 1, afterTold: 0, afterMilliseconds: ground.random() * 90 };
    await live(ground, death, new Ledger(), 'rest');
  }
  await mustTellAll(ground, released);
}

/** Opens a folder that held the database of an older version, and throws where anything of it is not told. */
export async function mustTellAll({ folder, mode }: Omit<Ground, 'cache' | 'random'>, released: string): Promise<void> {
  const outcome = await openStore({ ...unattended, folder, sharedPlace: sharedAs(mode) });
  assert.ok(outcome.ok, `It does not open: ${JSON.stringify(outcome)}`);
  const told: unknown = JSON.parse(JSON.stringify(toldBy(outcome.store)));
  outcome.store.close();
  assert.partialDeepStrictEqual(told, JSON.parse(readFileSync(`${released}.json`, 'utf8')));
  backupsMustBeWhole(folder);
}

/** Every scenario with what the ledger knows of it; each document must be read by its schema and bear its row's name. */
function scenariosOf({ scenarios }: Store): Map<string, Scenario> {
  const all = { search: '', sort: 'changed', descending: true, limit: 100, offset: 0 } as const;
  const rows = (['active', 'archive', 'trash'] as const).flatMap((place) => scenarios.list({ ...all, place }));
  return new Map(
    rows.map(({ id, revision, name, place }) => {
      const found = scenarios.get(id);
      assert.ok(found.ok, `${id} cannot be read.`);
      assert.equal(found.scenario.name, name);
      assert.equal(name, `Udgave ${revision}`);
      return [id, { kind: 'scenario', id, revision, name, place }];
    }),
  );
}

function isAsTold(found: Scenario, told: Scenario | undefined): boolean {
  return found.revision === told?.revision && found.place === told.place;
}

/** Whether a state comes of the one that was told by a single thing more: made, saved or moved. */
function mayFollow(found: Scenario, told: Scenario | undefined): boolean {
  if (told === undefined) return found.revision === 1;
  if (found.place === told.place) return found.revision === told.revision + 1;
  return found.revision === told.revision;
}

function filesMustBeWhole(folder: string, ledger: Ledger): void {
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.json'))) {
    const content = readFileSync(join(folder, name), 'utf8');
    assert.ok(readScenario(content).ok, `${name} is in pieces.`);
    ledger.files.set(name, content);
  }
  for (const name of ledger.files.keys()) assert.ok(existsSync(join(folder, name)), `${name} is lost.`);
}

/** Whatever bears the name of a backup is one that can be restored. */
function backupsMustBeWhole(folder: string): void {
  const backups = backupFolder(folder);
  if (!existsSync(backups)) return;
  for (const name of readdirSync(backups).filter((one) => one.endsWith('.sqlite'))) {
    const copy = openReadable({ file: join(backups, name), log: () => undefined });
    try {
      assert.equal(copy.value('PRAGMA integrity_check'), 'ok', `${name} is damaged.`);
    } finally {
      copy.close();
    }
  }
}
