import { writeFile } from 'node:fs/promises';
import { replaceFile } from '../database/replaceFile.ts';
import { syncFile, syncFolderOf } from '../database/syncFile.ts';
import { unfinishedFiles } from './unfinishedFiles.ts';

/**
 * Writes a file that somebody chose the place of: all of it or nothing, also where the disk fills up or the power goes
 * half-way, so that a file of the same name is never left in pieces. Throws the system's error, or that of `content`.
 *
 * @param content whole, or in pieces that are made as they are written
 * @param placeFor where the file is to be put once it is written, in the same folder
 * @returns where it is
 */
export async function writeWhole(
  path: string,
  content: string | Uint8Array | AsyncIterable<string>,
  placeFor: () => Promise<string> = async () => path,
): Promise<string> {
  const unfinished = await unfinishedFiles.begin(path);
  try {
    await writeFile(unfinished, content, { flag: 'wx' });
    await syncFile(unfinished);
    const place = await placeFor();
    await replaceFile(unfinished, place);
    await syncFolderOf(place);
    return place;
  } finally {
    await unfinishedFiles.end(unfinished);
  }
}
