import { existsSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stamp } from './backupName.ts';
import { asideFolder, companionsOf, databaseFile } from './layout.ts';
import { replaceFile } from './replaceFile.ts';
import { syncFolderOf } from './syncFile.ts';

/**
 * Moves the database and its companions out of the way under a dated name, where it stays: it may hold what no backup
 * has. They keep belonging together, so that SQLite or a helper can still open the set. For a closed database only.
 *
 * @returns the file it now is, or null when there was nothing to move
 */
export async function moveAside(folder: string, now: Date, replace = replaceFile): Promise<string | null> {
  const file = databaseFile(folder);
  // The file goes first: a log without its file is refused at the next start, a file without its log would be believed.
  const present = [...(existsSync(file) ? [file] : []), ...companionsOf(file)];
  if (present.length === 0) return null;
  mkdirSync(asideFolder(folder), { recursive: true });
  const target = freeTarget(folder, now);
  for (const path of present) await replace(path, `${target}${path.slice(file.length)}`);
  await syncFolderOf(target);
  await syncFolderOf(file);
  return basename(target);
}

function freeTarget(folder: string, now: Date): string {
  for (let instant = now.getTime(); ; instant += 1) {
    const target = join(asideFolder(folder), `ungeplan-${stamp(new Date(instant))}.sqlite`);
    if (!existsSync(target) && companionsOf(target).length === 0) return target;
  }
}
