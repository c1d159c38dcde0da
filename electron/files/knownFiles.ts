import { stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';

/**
 * The files that were read or written since the start, each as it was then: so it is seen when a sync program or
 * somebody else has changed one since, and their file is not written over.
 */
export class KnownFiles {
  readonly #marks = new Map<string, string>();

  /** Remembers a file as it is now. */
  async remember(path: string): Promise<void> {
    const mark = await markOf(path);
    if (mark !== null) this.#marks.set(resolve(path), mark);
  }

  /**
   * Where to write what is to be saved at `path`: there, or beside it where the file is another than the one that was
   * read or written here.
   *
   * @param besideName the name with which it is kept beside, from the name of the file; `number` from 1 until one is free
   */
  async placeFor(path: string, besideName: (name: string, number: number) => string): Promise<string> {
    const known = this.#marks.get(resolve(path));
    const now = await markOf(path);
    if (known === undefined || now === null || now === known) return path;
    const ending = extname(path);
    for (let number = 1; ; number += 1) {
      const beside = join(dirname(path), `${besideName(basename(path, ending), number)}${ending}`);
      if ((await markOf(beside)) === null) return beside;
    }
  }
}

/** What tells one state of a file from another; null where there is none. */
async function markOf(path: string): Promise<string | null> {
  try {
    const { size, mtimeNs, ino } = await stat(path, { bigint: true });
    return `${size} ${mtimeNs} ${ino}`;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
