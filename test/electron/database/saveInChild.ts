import { writeSync } from 'node:fs';
import { openStore } from '../../../electron/database/store.ts';

/** Saves the scenario (folder and id are its arguments) over and over, and tells of each revision once it is saved. */
const [folder = '', id = ''] = process.argv.slice(2);
const outcome = await openStore({
  folder,
  clock: () => new Date(),
  newId: () => crypto.randomUUID(),
  log: () => undefined,
});
if (!outcome.ok) throw new Error(outcome.problem.code);
const { scenarios } = outcome.store;
for (;;) {
  const found = scenarios.get(id);
  if (!found.ok) throw new Error(found.code);
  const expectedRevision = found.row.revision;
  const document = { ...found.scenario, name: `Udgave ${expectedRevision + 1}` };
  const saved = scenarios.save(id, document, null, { expectedRevision });
  if (!saved.ok) throw new Error(saved.code);
  writeSync(1, `${saved.revision}\n`);
}
