import Database from 'better-sqlite3';
import { openStore } from '../../../electron/database/store.ts';

/**
 * Opens the store of the folder in its argument, as a user who is not root, and writes how it went. Root may write
 * anywhere, so it becomes nobody; only after everything is loaded, since nobody may not be let into the project.
 */
new Database(':memory:').close();
if (process.getuid?.() === 0) {
  process.setgid?.(65_534);
  process.setuid?.(65_534);
}
const outcome = await openStore({
  folder: process.argv[2] ?? '',
  clock: () => new Date(),
  newId: () => 'child',
  log: () => undefined,
});
const told = outcome.ok ? { ok: true } : { ok: false, code: outcome.problem.code, backups: outcome.backups.length };
process.stdout.write(JSON.stringify(told));
