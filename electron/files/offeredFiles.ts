import { randomUUID } from 'node:crypto';
import type { FileScenario } from '../../shared/file/fileParts.ts';
import type { FileHeader } from '../../shared/file/records.ts';

/** A scenario that is open for review, as its file has it. */
export interface Reviewed {
  readonly header: FileHeader;
  readonly scenario: FileScenario;
}

/** The files that the page has been told of. It names them by an id and never by a path. */
export class OfferedFiles {
  readonly #paths = new Map<string, string>();
  readonly #reviewed = new Map<string, Reviewed>();
  #opened: string | null = null;

  offer(path: string): string {
    const file = randomUUID();
    this.#paths.set(file, path);
    return file;
  }

  /** The path of an offered file; null for an id that was never given out. */
  pathOf(file: string): string | null {
    return this.#paths.get(file) ?? null;
  }

  keepReviewed(file: string, reviewed: Reviewed): void {
    this.#reviewed.set(file, reviewed);
  }

  reviewed(file: string): Reviewed | null {
    return this.#reviewed.get(file) ?? null;
  }

  /** A file that the app was opened with: the page asks for it when it is ready. */
  open(path: string): void {
    this.#opened = path;
  }

  /** The path that the app was opened with, once. */
  takeOpened(): string | null {
    const path = this.#opened;
    this.#opened = null;
    return path;
  }
}
