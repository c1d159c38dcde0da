import { openStore } from '../../../electron/database/store.ts';

/** Opens the store of the folder in its argument, as a process of its own, and writes how it went. */
const outcome = await openStore({
  folder: process.argv[2] ?? '',
  clock: () => new Date(),
  newId: () => 'child',
  log: () => undefined,
});
const told = outcome.ok ? { ok: true } : { ok: false, code: outcome.problem.code, backups: outcome.backups.length };
process.stdout.write(JSON.stringify(told));
