import { open } from 'node:fs/promises';

export type ReadBytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: 'cannotRead' | 'tooLarge' };

/**
 * The bytes of a file that somebody chose, up to `largest`: a larger one, and one that is no file, is refused before it
 * fills the memory, whatever size it says that it has.
 */
export async function readBytes(path: string, largest: number): Promise<ReadBytes> {
  try {
    const file = await open(path, 'r');
    try {
      const facts = await file.stat();
      if (!facts.isFile()) return { ok: false, reason: 'cannotRead' };
      if (facts.size > largest) return { ok: false, reason: 'tooLarge' };
      const { buffer, bytesRead } = await file.read(new Uint8Array(largest + 1), 0, largest + 1, 0);
      if (bytesRead > largest) return { ok: false, reason: 'tooLarge' };
      return { ok: true, bytes: buffer.slice(0, bytesRead) };
    } finally {
      await file.close();
    }
  } catch {
    return { ok: false, reason: 'cannotRead' };
  }
}
