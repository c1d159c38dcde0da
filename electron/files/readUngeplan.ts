import { fileLimits } from '../../shared/file/fileLimits.ts';
import type { FilePart, Unread } from '../../shared/file/fileParts.ts';
import { FileReader } from '../../shared/file/fileReader.ts';
import { readHeader } from '../../shared/file/readHeader.ts';
import type { FileHeader } from '../../shared/file/records.ts';
import type { ReadCarried } from '../tables/readWorkbookOnThread.ts';
import { breathe } from './breathe.ts';
import { carriedParts } from './carriedParts.ts';
import { FileRefused } from './fileRefused.ts';
import { readLines } from './readLines.ts';

export interface FileRead {
  readonly header: FileHeader;
  /** What could not be read: the first of them by name, and how many in all. */
  readonly unread: readonly Unread[];
  readonly unreadCount: number;
}

/** What reading takes: what stops it, and how the scenario in a workbook is read. */
export interface Reading {
  readonly signal: AbortSignal;
  readonly readCarried: ReadCarried;
}

/**
 * Reads a `.ungeplan` file, or a workbook that carries a scenario, and hands its parts over one by one, each checked. Throws FileRefused for a file of which
 * nothing can be read, and the reason of `signal` where the work was stopped.
 */
export async function readUngeplan(
  path: string,
  take: (part: FilePart, header: FileHeader) => void,
  { signal, readCarried }: Reading,
): Promise<FileRead> {
  const carried = await carriedParts(path, readCarried);
  if (carried) {
    take({ kind: 'scenario', scenario: carried.scenario }, carried.header);
    return { header: carried.header, unread: [], unreadCount: 0 };
  }
  let header: FileHeader | null = null;
  let reader: FileReader | null = null;
  for await (const line of readLines(path, fileLimits)) {
    if (!header || !reader) {
      const read = readHeader(line ?? '');
      if (!read.ok) throw refused(read);
      header = read.header;
      reader = new FileReader(read.version);
      continue;
    }
    for (const part of reader.take(line)) take(part, header);
    await breathe(signal);
  }
  if (!header || !reader) throw new FileRefused('notOurs');
  for (const part of reader.end()) take(part, header);
  return { header, unread: reader.unread, unreadCount: reader.unreadCount };
}

function refused(read: Extract<ReturnType<typeof readHeader>, { ok: false }>): FileRefused {
  if (read.reason === 'notOurs') return new FileRefused('notOurs');
  return new FileRefused('newerVersion', { found: read.found, newest: read.newest });
}
