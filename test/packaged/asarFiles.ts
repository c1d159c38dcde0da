import { readFileSync } from 'node:fs';

interface Entry {
  readonly files?: Readonly<Record<string, Entry>>;
  readonly offset?: string;
  readonly size?: number;
  readonly integrity?: { readonly hash: string };
}

/** A file that lies in an archive, and the SHA-256 hash that the archive's index has of it. */
export interface AsarFile {
  readonly path: string;
  readonly content: Uint8Array;
  readonly hash: string | undefined;
}

/** Reads an archive by its format alone: a header's size, the header as JSON, then the files after each other. */
export function asarFiles(archive: string): AsarFile[] {
  const bytes = readFileSync(archive);
  const body = 8 + bytes.readUInt32LE(4);
  const index = JSON.parse(bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12))) as Entry;
  return walk(index, '').flatMap(({ path, entry }) => {
    // What is unpacked has no place in the archive.
    if (entry.offset === undefined) return [];
    const from = body + Number(entry.offset);
    return { path, content: bytes.subarray(from, from + (entry.size ?? 0)), hash: entry.integrity?.hash };
  });
}

function walk(entry: Entry, path: string): { path: string; entry: Entry }[] {
  if (entry.files === undefined) return [{ path, entry }];
  return Object.entries(entry.files).flatMap(([name, below]) => walk(below, path === '' ? name : `${path}/${name}`));
}
