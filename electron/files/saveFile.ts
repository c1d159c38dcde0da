import { callError } from '../../shared/contract/errors.ts';
import { CallFailure } from '../calls/answer.ts';
import type { KnownFiles } from './knownFiles.ts';
import { isRefusedByDisk } from './refusedByDisk.ts';
import { writeWhole } from './writeWhole.ts';

export interface SavedFile {
  readonly path: string;
  /** The file at the chosen path had been changed by others since it was read or written here, and was left as it is. */
  readonly isBeside: boolean;
}

/**
 * Writes a file at a path that somebody chose, whole or not at all; beside it where the file there has been changed by
 * others meanwhile. A place that cannot be written to is told of by its path.
 */
export async function saveFile(
  path: string,
  lines: AsyncIterable<string>,
  known: KnownFiles,
  besideName: (name: string, number: number) => string,
): Promise<SavedFile> {
  try {
    // Made in full first: how the file at the path stands is asked for as late as can be.
    const place = await writeWhole(path, lines, () => known.placeFor(path, besideName));
    await known.remember(place);
    return { path: place, isBeside: place !== path };
  } catch (error) {
    throw isRefusedByDisk(error) ? new CallFailure(callError('fileNotWritten', { path })) : error;
  }
}
