import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * The files that are being written. Each lies beside its place under a name that nobody else makes. A note of it lies in
 * a folder of the app's own, so that what a crash leaves behind can be found, and be told from the work of others.
 */
export class UnfinishedFiles {
  /** Of this run, by the last part of their names. */
  readonly #open = new Set<string>();
  #notes: string | null = null;

  /** @param folder for the notes; it is made when it is needed */
  keepNotesIn(folder: string): void {
    this.#notes = folder;
  }

  /** @returns where to write what will be at `path` */
  async begin(path: string): Promise<string> {
    const id = randomUUID();
    const unfinished = nameOf(path, id);
    this.#open.add(id);
    await this.#note(id, unfinished);
    return unfinished;
  }

  /** Removes what is left of a file, and its note. */
  async end(unfinished: string): Promise<void> {
    await rm(unfinished, { force: true });
    const id = unfinished.slice(-ENDING - ID, -ENDING);
    this.#open.delete(id);
    // A note too many does no harm: the next start finds nothing where it points.
    if (this.#notes !== null) await rm(join(this.#notes, id), { force: true }).catch(() => undefined);
  }

  /** Removes what earlier runs left unfinished. What lies on a drive that is not there now is left for another day. */
  async removeStale(): Promise<void> {
    if (this.#notes === null || !existsSync(this.#notes)) return;
    for (const id of await readdir(this.#notes)) {
      if (this.#open.has(id)) continue;
      const note = join(this.#notes, id);
      const unfinished = await readFile(note, 'utf8');
      const isOurs = unfinished === nameOf(unfinished.slice(0, -ENDING - ID - 1), id);
      if (isOurs && !existsSync(dirname(unfinished))) continue;
      if (isOurs) await rm(unfinished, { force: true });
      await rm(note, { force: true });
    }
  }

  /** A disk that takes no note must not keep a file from being written elsewhere. */
  async #note(id: string, unfinished: string): Promise<void> {
    if (this.#notes === null) return;
    try {
      await mkdir(this.#notes, { recursive: true });
      await writeFile(join(this.#notes, id), unfinished);
    } catch {
      // Then nobody will know of it after a crash.
    }
  }
}

/** Lengths of the two last parts of a name: `.part`, and a UUID. */
const ENDING = 5;
const ID = 36;

function nameOf(path: string, id: string): string {
  return `${path}.${id}.part`;
}

/** Of all who write files, since any of them may be cut short. */
export const unfinishedFiles = new UnfinishedFiles();
