import { open } from 'node:fs/promises';

export type ReadText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: 'cannotRead' | 'tooLarge' };

/**
 * The text of a file that somebody chose, up to `largest` bytes: a larger one, and one that is no file, is refused
 * before it fills the memory, whatever size it says that it has.
 */
export async function readText(path: string, largest: number): Promise<ReadText> {
  try {
    const file = await open(path, 'r');
    try {
      const facts = await file.stat();
      if (!facts.isFile()) return { ok: false, reason: 'cannotRead' };
      if (facts.size > largest) return { ok: false, reason: 'tooLarge' };
      const { buffer, bytesRead } = await file.read(Buffer.alloc(largest + 1), 0, largest + 1, 0);
      if (bytesRead > largest) return { ok: false, reason: 'tooLarge' };
      return { ok: true, text: buffer.toString('utf8', 0, bytesRead) };
    } finally {
      await file.close();
    }
  } catch {
    return { ok: false, reason: 'cannotRead' };
  }
}
