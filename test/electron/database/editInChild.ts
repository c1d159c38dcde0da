import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '../../../electron/database/store.ts';
import { writeWhole } from '../../../electron/files/writeWhole.ts';
import { aDocument } from './aDocument.ts';
import type { Told } from './lives.ts';

/**
 * Works on the store of a folder as a person does who never rests, and tells of each thing once it is done: plans are
 * made, changed and thrown out, and now and then a backup or a file is written. Arguments: the folder, a number that
 * decides the order of it all, the journal mode, of which "delete" is that of a shared place, and "rest" where it is to
 * do nothing once the store is open. Goes on until it is killed.
 */
const [folder = '', seed = '1', mode = 'wal', then = ''] = process.argv.slice(2);
const tell = (told: Told) => writeSync(1, `${JSON.stringify(told)}\n`);

// So that a kill may also come while the database is opened, with the log of the life before still to be read.
tell({ kind: 'begun' });
const outcome = await openStore({
  folder,
  clock: () => new Date(),
  newId: () => crypto.randomUUID(),
  log: () => undefined,
  sharedPlace: () => (mode === 'delete' ? 'networkDrive' : null),
});
if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
const { scenarios, backups } = outcome.store;
const all = { search: '', sort: 'changed', descending: true, limit: 100, offset: 0 } as const;
const ids = (['active', 'trash'] as const).flatMap((place) => scenarios.list({ ...all, place }).map(({ id }) => id));

let state = Number(seed);
/** The next number below `limit` of a plain congruential sequence. */
function next(limit: number): number {
  state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
  return Math.floor((state / 2 ** 32) * limit);
}

if (then === 'rest') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
for (;;) {
  const choice = next(12);
  const id = ids[next(ids.length)];
  if (id === undefined || (choice === 0 && ids.length < 8)) create();
  else if (choice < 2) move(id);
  else if (choice === 2) await backUp();
  else if (choice === 3) await exportFile(id);
  else save(id);
}

function tellOf(id: string): void {
  const row = scenarios.row(id);
  if (row === null) throw new Error(`${id} is gone.`);
  tell({ kind: 'scenario', id, revision: row.revision, name: row.name, place: row.place });
}

function create(): void {
  const made = scenarios.create(aDocument({ name: 'Udgave 1' }), null, { isExample: false });
  if (!made.ok) throw new Error(made.code);
  ids.push(made.row.id);
  tellOf(made.row.id);
}

function save(id: string): void {
  const expectedRevision = scenarios.row(id)?.revision ?? 0;
  // Of a length that changes, so that pages are taken and given back.
  const description = 'Flere unge i uddannelse. '.repeat(next(100));
  const document = aDocument({ name: `Udgave ${expectedRevision + 1}`, description });
  const saved = scenarios.save(id, document, null, { expectedRevision });
  if (!saved.ok) throw new Error(saved.code);
  tellOf(id);
}

function move(id: string): void {
  scenarios.moveTo([id], scenarios.row(id)?.place === 'trash' ? 'active' : 'trash');
  tellOf(id);
}

async function backUp(): Promise<void> {
  const made = await backups.makeNow();
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  tell({ kind: 'backup', name: made.backup.name });
}

async function exportFile(id: string): Promise<void> {
  const found = scenarios.get(id);
  if (!found.ok) throw new Error(found.code);
  const name = `${next(3)}.json`;
  const content = JSON.stringify(found.scenario);
  await writeWhole(join(folder, name), content);
  tell({ kind: 'file', name, content });
}
