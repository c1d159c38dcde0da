import { type ReadBytes, readBytes } from './readBytes.ts';

export type ReadText = { readonly ok: true; readonly text: string } | Extract<ReadBytes, { ok: false }>;

/** The text, in UTF-8, of a file that somebody chose, up to `largest` bytes. */
export async function readText(path: string, largest: number): Promise<ReadText> {
  const read = await readBytes(path, largest);
  return read.ok ? { ok: true, text: Buffer.from(read.bytes).toString('utf8') } : read;
}
