import { type FileHandle, open } from 'node:fs/promises';
import { FileRefused } from './fileRefused.ts';

interface Limits {
  /** Of the whole file. */
  readonly bytes: number;
  /** Characters of one line. */
  readonly line: number;
}

/**
 * The lines of a text file that somebody chose, a piece of the file at a time; null for a line that is longer than
 * allowed, which is not kept. Blank lines are left out. Throws FileRefused for a file that is too large, whatever size
 * it says that it has, and for one that cannot be read.
 */
export async function* readLines(path: string, limits: Limits): AsyncGenerator<string | null> {
  const file = await opened(path);
  try {
    const facts = await file.stat();
    if (!facts.isFile()) throw new FileRefused('cannotRead');
    if (facts.size > limits.bytes) throw tooLarge(limits);
    yield* linesOf(piecesOf(file, limits), limits.line);
  } finally {
    await file.close();
  }
}

/** The text in pieces. A character that two pieces share is put together again. */
async function* piecesOf(file: FileHandle, limits: Limits): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const buffer = Buffer.alloc(64 * 1024);
  for (let position = 0; ; ) {
    const { bytesRead } = await read(file, buffer, position);
    if (bytesRead === 0) break;
    position += bytesRead;
    if (position > limits.bytes) throw tooLarge(limits);
    yield decoder.decode(buffer.subarray(0, bytesRead), { stream: true });
  }
  yield decoder.decode();
}

async function* linesOf(pieces: AsyncIterable<string>, longest: number): AsyncGenerator<string | null> {
  let rest = '';
  let isTooLong = false;
  for await (const piece of pieces) {
    const lines = `${rest}${piece}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (isTooLong || line.length > longest) yield null;
      else if (line.trim() !== '') yield line;
      isTooLong = false;
    }
    if (rest.length > longest) isTooLong = true;
    if (isTooLong) rest = '';
  }
  if (isTooLong) yield null;
  else if (rest.trim() !== '') yield rest;
}

async function opened(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'r');
  } catch (cause) {
    throw new FileRefused('cannotRead', {}, { cause });
  }
}

/** A drive that is taken out half-way is told of like one that was never there. */
async function read(file: FileHandle, buffer: Buffer, position: number) {
  try {
    return await file.read(buffer, 0, buffer.length, position);
  } catch (cause) {
    throw new FileRefused('cannotRead', {}, { cause });
  }
}

function tooLarge({ bytes }: Limits): FileRefused {
  return new FileRefused('tooLarge', { megabytes: bytes / 2 ** 20 });
}
