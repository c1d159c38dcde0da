import { join } from 'node:path';
import { openStore } from '../../../electron/database/store.ts';
import { isRefusedByDisk } from '../../../electron/files/refusedByDisk.ts';
import { writeWhole } from '../../../electron/files/writeWhole.ts';
import { aDocument } from './aDocument.ts';

/**
 * Makes plans in the store of a folder until the disk takes no more, asks for a backup and a file that there is no room
 * for either, and writes how it all went. To be run where there is little room.
 */
const folder = process.argv[2] ?? '';
const outcome = await openStore({
  folder,
  clock: () => new Date(),
  newId: () => crypto.randomUUID(),
  log: () => undefined,
  sharedPlace: () => null,
});
if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
const { store } = outcome;
const description = 'Flere unge i uddannelse. '.repeat(150);

let made = 0;
function refusal(): string {
  for (;;) {
    try {
      store.scenarios.create(aDocument({ name: `Plan ${made + 1}`, description }), null, { isExample: false });
      made += 1;
    } catch (error) {
      const problem = store.problemOf(error);
      if (problem === null) throw error;
      return problem.code;
    }
  }
}

async function refusedFile(): Promise<boolean> {
  try {
    await writeWhole(join(folder, 'plan.txt'), description.repeat(1000));
    return false;
  } catch (error) {
    return isRefusedByDisk(error) || store.problemOf(error)?.code === 'full';
  }
}

const code = refusal();
const backup = await store.backups.makeNow();
const isFileRefused = await refusedFile();
const readable = store.scenarios.countByPlace().active;
process.stdout.write(JSON.stringify({ made, code, readable, isFileRefused, isBackedUp: backup.ok }));
store.close();
