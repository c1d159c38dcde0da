import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** One change of the disk, as disk.c has written it down. */
export interface Change {
  readonly kind: 'W' | 'T' | 'S' | 'U' | 'R';
  readonly path: string;
  /** Where something was written, or to what size a file was cut. */
  readonly at: number;
  /** What was written; the new name of a file that was renamed. */
  readonly data: Buffer;
}

export function readRecord(file: string): Change[] {
  const bytes = readFileSync(file);
  const changes: Change[] = [];
  for (let from = 0; from < bytes.length; ) {
    const nameLength = bytes.readUInt16LE(from + 1);
    const length = bytes.readUInt32LE(from + 11);
    const name = from + 15;
    const data = name + nameLength;
    changes.push({
      kind: String.fromCharCode(bytes.readUInt8(from)) as Change['kind'],
      at: Number(bytes.readBigUInt64LE(from + 3)),
      path: bytes.toString('utf8', name, data),
      data: bytes.subarray(data, data + length),
    });
    from = data + length;
  }
  return changes;
}

type Bytes = Buffer<ArrayBufferLike>;

/** What is on a disk's platter and what is only in a cache on its way there. */
interface File {
  bytes: Bytes;
  waiting: Change[];
}

type Names = Map<string, File>;
type Naming = (names: Names) => void;

/** A disk sector: a write is cut in two between them, and never within one. */
const SECTOR = 512;

/**
 * A disk that keeps what it was told to keep, and nothing else for sure: until a file is synced, each of its writes may
 * be there or not, whole or in part, in whatever order; names that came and went are there up to some moment, until
 * their folder is synced. A synced file has its name.
 */
export class RecordedDisk {
  readonly #present: Names = new Map();
  readonly #kept: Names = new Map();
  #waiting: { readonly folder: string; readonly change: Naming }[] = [];

  /** Puts a file on the disk that was there before. */
  begin(path: string, bytes: Buffer): void {
    this.#fileAt(path).bytes = bytes;
    this.#sync(path);
  }

  take(change: Change): void {
    const { kind, path } = change;
    switch (kind) {
      case 'W':
      case 'T':
        this.#fileAt(path).waiting.push(change);
        return;
      case 'S':
        if (this.#present.has(path)) this.#sync(path);
        else this.#syncNames(path);
        return;
      case 'U':
        this.#name(path, (names) => names.delete(path));
        return;
      case 'R': {
        const to = change.data.toString('utf8');
        this.#name(path, (names) => {
          const file = names.get(path);
          if (file) names.set(to, file);
          names.delete(path);
        });
      }
    }
  }

  /** What is found when the power goes now. */
  afterPowerLoss(random: () => number): Map<string, Buffer> {
    const names = new Map(this.#kept);
    const applied = Math.floor(random() * (this.#waiting.length + 1));
    for (const { change } of this.#waiting.slice(0, applied)) change(names);
    return new Map([...names].map(([path, { bytes, waiting }]) => [path, withSome(bytes, waiting, random)]));
  }

  #fileAt(path: string): File {
    const there = this.#present.get(path);
    if (there) return there;
    const made: File = { bytes: Buffer.alloc(0), waiting: [] };
    this.#name(path, (names) => names.set(path, made));
    return made;
  }

  #name(path: string, change: Naming): void {
    change(this.#present);
    this.#waiting.push({ folder: dirname(path), change });
  }

  #sync(path: string): void {
    const file = this.#fileAt(path);
    for (const change of file.waiting) file.bytes = applied(file.bytes, change);
    file.waiting = [];
    this.#kept.set(path, file);
  }

  #syncNames(folder: string): void {
    for (const one of this.#waiting) if (one.folder === folder) one.change(this.#kept);
    this.#waiting = this.#waiting.filter((one) => one.folder !== folder);
  }
}

function applied(bytes: Bytes, { kind, at, data }: Pick<Change, 'kind' | 'at' | 'data'>): Bytes {
  if (kind === 'T') {
    return at <= bytes.length
      ? Buffer.from(bytes.subarray(0, at))
      : Buffer.concat([bytes, Buffer.alloc(at - bytes.length)]);
  }
  const end = at + data.length;
  const grown = end > bytes.length ? Buffer.concat([bytes, Buffer.alloc(end - bytes.length)]) : bytes;
  data.copy(grown, at);
  return grown;
}

/** A file with some of its waiting writes: three of five, and one of five in part. */
function withSome(bytes: Bytes, waiting: readonly Change[], random: () => number): Bytes {
  let found: Bytes = Buffer.from(bytes);
  for (const change of waiting) {
    const fate = random();
    if (fate < 0.6) found = applied(found, change);
    else if (fate < 0.8 && change.kind === 'W') found = applied(found, { ...change, data: torn(change, random) });
  }
  return found;
}

function torn({ at, data }: Change, random: () => number): Buffer {
  const sectors = Math.floor((at + data.length) / SECTOR) - Math.floor(at / SECTOR);
  const end = (Math.floor(at / SECTOR) + Math.floor(random() * (sectors + 1))) * SECTOR;
  return data.subarray(0, Math.max(0, end - at));
}
