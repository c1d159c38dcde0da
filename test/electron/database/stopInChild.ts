import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { makeBackup } from '../../../electron/database/backup.ts';
import { databaseFile, unfinishedFolder } from '../../../electron/database/layout.ts';
import { migrations } from '../../../electron/database/migrations/index.ts';
import { openReadable } from '../../../electron/database/open.ts';
import { replaceFile } from '../../../electron/database/replaceFile.ts';
import { restoreBackup } from '../../../electron/database/restore.ts';
import { openStore, type StoreOptions } from '../../../electron/database/store.ts';
import { unfinishedFiles } from '../../../electron/files/unfinishedFiles.ts';
import { writeWhole } from '../../../electron/files/writeWhole.ts';
import { aDocument } from './aDocument.ts';

/**
 * Goes half-way through a piece of work on a folder, says so, and stands still there until it is killed. Arguments: the
 * folder, the piece of work, and where it needs one, a number or a name.
 */
const [folder = '', work = '', detail = ''] = process.argv.slice(2);
const options: StoreOptions = {
  folder,
  clock: () => new Date('2027-02-01T12:00:00.000Z'),
  newId: () => crypto.randomUUID(),
  log: () => undefined,
  sharedPlace: () => null,
};

function standStill(): void {
  writeSync(1, 'here\n');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

/** Renames as the app does, and stands still before the one that has this place in the order, the first being 0. */
function standingStillBefore(place: number): typeof replaceFile {
  let renamed = 0;
  return (from, to) => {
    if (renamed === place) standStill();
    renamed += 1;
    return replaceFile(from, to);
  };
}

const pieces: Readonly<Record<string, () => Promise<unknown>>> = {
  async transaction() {
    const outcome = await openStore(options);
    if (!outcome.ok) return;
    const { store } = outcome;
    store.together(() => {
      store.scenarios.create(aDocument({ name: 'Halvt' }), null, { isExample: false });
      store.settings.set({ language: 'en' });
      standStill();
    });
  },
  migration: () =>
    openStore({
      ...options,
      steps: migrations.map((step) => ({
        ...step,
        up(database) {
          step.up(database);
          if (step.number === Number(detail)) standStill();
        },
      })),
    }),
  async backup() {
    const source = openReadable({ file: databaseFile(folder), log: options.log });
    const job = { folder: join(folder, 'backups'), madeAt: options.clock(), reason: { kind: 'manual' } } as const;
    await makeBackup(source, job, { log: options.log, replace: standingStillBefore(0) });
  },
  restoreMovingAside: () =>
    restoreBackup({ folder, name: detail, now: options.clock(), log: options.log }, standingStillBefore(0)),
  restorePuttingInPlace: () =>
    restoreBackup({ folder, name: detail, now: options.clock(), log: options.log }, standingStillBefore(1)),
  export: () => {
    unfinishedFiles.keepNotesIn(unfinishedFolder(folder));
    return writeWhole(join(folder, detail), halfOf(20_000));
  },
};

async function* halfOf(lines: number): AsyncGenerator<string> {
  for (let line = 0; line < lines; line += 1) {
    if (line === lines / 2) standStill();
    yield 'En linje af en fil.\n';
  }
}

await pieces[work]?.();
throw new Error(`It did not stand still in ${work}.`);
