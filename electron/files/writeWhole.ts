import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { replaceFile } from '../database/replaceFile.ts';
import { syncFile, syncFolderOf } from '../database/syncFile.ts';

/**
 * Writes a file that somebody chose the place of: all of it or nothing, also where the disk fills up or the power goes
 * half-way, so that a file of the same name is never left in pieces. Throws the system's error.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const unfinished = `${path}.${randomUUID()}.part`;
  try {
    await writeFile(unfinished, text, { flag: 'wx' });
    await syncFile(unfinished);
    await replaceFile(unfinished, path);
    await syncFolderOf(path);
  } finally {
    await rm(unfinished, { force: true });
  }
}
