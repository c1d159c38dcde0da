import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { listBackups } from '../../../electron/database/backup.ts';
import { asideFolder, backupFolder, companionsOf, databaseFile } from '../../../electron/database/layout.ts';
import { restoreBackup } from '../../../electron/database/restore.ts';
import { salvage } from '../../../electron/database/salvage.ts';
import { openStore, type Store, type StoreOptions } from '../../../electron/database/store.ts';
import { readScenario } from '../../../shared/document/parse.ts';
import { aDocument } from './aDocument.ts';
import { toldBy } from './releasedVersion.ts';

/**
 * What became of a database with bits turned over: it was refused with a reason; or it opened, with what cannot be read
 * told of; or it reads as before, the bits lying where nothing is; or it reads, and says something else. SQLite keeps no
 * sums of what it stores, so a letter of a name that is another letter now is a name like any other.
 */
export type Fate = 'refused' | 'partly' | 'unharmed' | 'otherwise';

const SCENARIOS = 30;

/** A whole database of a fair size with a backup, and what it tells. */
export class Sample {
  #made = 0;
  readonly folder = mkdtempSync(join(tmpdir(), 'ungeplan-flips-'));
  readonly options: StoreOptions = {
    folder: this.folder,
    clock: () => new Date('2027-01-04T08:00:00.000Z'),
    newId: () => {
      this.#made += 1;
      return `id-${this.#made}`;
    },
    log: () => undefined,
    sharedPlace: () => null,
  };
  #bytes = Buffer.alloc(0);
  #told: unknown;
  #ids: readonly string[] = [];
  #backup = '';

  /** @param released a database that holds some of everything */
  async fill(released: string): Promise<void> {
    writeFileSync(databaseFile(this.folder), readFileSync(released));
    const store = await this.#open();
    store.together(() => {
      for (let index = 0; index < SCENARIOS; index += 1) {
        const description = 'Vi vil have flere unge i uddannelse. '.repeat(index);
        store.scenarios.create(aDocument({ name: `Plan ${index}`, description }), null, { isExample: false });
      }
    });
    this.#told = toldBy(store);
    this.#ids = idsOf(store);
    await store.backups.makeNow();
    store.close();
    this.#backup =
      listBackups(backupFolder(this.folder)).find(({ name }) => name.endsWith('manual.sqlite'))?.name ?? '';
    this.#bytes = readFileSync(databaseFile(this.folder));
  }

  /** How many bits the file has. */
  get bits(): number {
    return this.#bytes.length * 8;
  }

  async #open(): Promise<Store> {
    const outcome = await openStore(this.options);
    assert.ok(outcome.ok, JSON.stringify(outcome));
    return outcome.store;
  }

  /**
   * Turns over these bits of the file, opens it, and sees it through: to its screen, or to its backup. Throws where
   * anything goes another way than by data.
   */
  async flip(bits: readonly number[]): Promise<Fate> {
    const file = databaseFile(this.folder);
    for (const companion of companionsOf(file)) rmSync(companion);
    const flipped = Buffer.from(this.#bytes);
    for (const bit of bits) flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
    writeFileSync(file, flipped);
    const outcome = await openStore(this.options);
    if (outcome.ok) return this.#look(outcome.store);
    assert.ok(outcome.backups.some(({ name }) => name === this.#backup));
    this.#mustSalvage();
    assert.ok(readFileSync(file).equals(flipped), 'A file that was refused has been written to.');
    await this.#restore();
    return 'refused';
  }

  #look(store: Store): Fate {
    try {
      const told = toldBy(store);
      if (isDeepStrictEqual(told, this.#told)) return 'unharmed';
      assert.deepEqual(idsOf(store), this.#ids, 'A plan is missing from the lists, and nothing says so.');
      return isSaid.test(JSON.stringify(told)) ? 'partly' : 'otherwise';
    } catch (error) {
      assert.ok(store.problemOf(error), error instanceof Error ? (error.stack ?? '') : String(error));
      return 'partly';
    } finally {
      store.close();
    }
  }

  /** Whatever is given of a file that was refused is a whole plan. */
  #mustSalvage(): void {
    const { scenarios } = salvage({ file: databaseFile(this.folder), log: this.options.log });
    for (const { scenario } of scenarios) assert.ok(readScenario(JSON.stringify(scenario)).ok);
  }

  async #restore(): Promise<void> {
    const { folder, log } = this.options;
    const restored = await restoreBackup({ folder, log, name: this.#backup, now: this.options.clock() });
    assert.ok(restored.ok, JSON.stringify(restored));
    const store = await this.#open();
    assert.deepEqual(toldBy(store), this.#told);
    store.close();
    rmSync(asideFolder(folder), { recursive: true });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}

/** How a store says of a plan, an initiative, a comment or a figure that it cannot be read. */
const isSaid = /"code":"unreadable"|"fault":"|"unreadable":[1-9]/;

/** Which plans the lists show, whatever they are sorted by. */
function idsOf({ scenarios }: Store): string[] {
  const sorts = ['name', 'changed', 'netMunicipality'] as const;
  const places = ['active', 'archive', 'trash'] as const;
  const all = { search: '', descending: false, limit: 100, offset: 0 };
  return sorts.flatMap((sort) =>
    places.flatMap((place) => scenarios.list({ ...all, sort, place }).map(({ id }) => id)).sort(),
  );
}

const PAGE_BITS = 4096 * 8;
const PAGE_HEAD_BITS = 12 * 8;

/**
 * One to four bits of a file: anywhere, in the heads of its pages, or beside each other.
 *
 * @param random numbers from 0 to 1
 */
export function someBits(bits: number, random: () => number): number[] {
  const below = (limit: number) => Math.floor(random() * limit);
  const anywhere = () => below(bits);
  const head = () => below(bits / PAGE_BITS) * PAGE_BITS + below(PAGE_HEAD_BITS);
  const first = below(4) === 0 ? head() : anywhere();
  const near = () => Math.min(bits - 1, first + below(64));
  const place = below(2) === 0 ? near : anywhere;
  return [...new Set([first, ...Array.from({ length: below(4) }, place)])];
}
