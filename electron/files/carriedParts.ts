import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { FileScenario } from '../../shared/file/fileParts.ts';
import { FILE_FORMAT, FILE_VERSION, type FileHeader } from '../../shared/file/records.ts';
import { tableLimits } from '../../shared/tabular/table.ts';
import type { ReadCarried } from '../tables/readWorkbookOnThread.ts';
import { FileRefused } from './fileRefused.ts';
import { readBytes } from './readBytes.ts';
import { unstored } from './unstored.ts';

/** The first bytes of a packed file, of which a workbook is one. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/**
 * The scenario that a workbook of ours carries, as a file of scenarios would hold it: the same workbook gives the same
 * scenario each time. Null for a file that is no workbook.
 *
 * @throws FileRefused for a workbook without a scenario, and for one that is too large
 */
export async function carriedParts(
  path: string,
  readCarried: ReadCarried,
): Promise<{ readonly header: FileHeader; readonly scenario: FileScenario } | null> {
  if (!(await isPacked(path))) return null;
  const read = await readBytes(path, tableLimits.bytes);
  if (!read.ok) {
    throw new FileRefused(read.reason, read.reason === 'tooLarge' ? { megabytes: tableLimits.bytes / 2 ** 20 } : {});
  }
  const carried = await readCarried(read.bytes);
  if (!carried) throw new FileRefused('notOurs');
  const { scenario, app, model, evidence, day } = carried;
  const made = new Date(`${day}T00:00:00Z`);
  const id = createHash('sha256').update(JSON.stringify(scenario)).digest('hex').slice(0, 32);
  const versions = { app, model, evidence };
  return {
    header: {
      format: FILE_FORMAT,
      version: FILE_VERSION,
      purpose: 'share',
      writtenAt: made.toISOString(),
      ...versions,
    },
    scenario: unstored(scenario, id, made),
  };
}

/** A file that cannot be opened is told of by who reads it next. */
async function isPacked(path: string): Promise<boolean> {
  try {
    const file = await open(path, 'r');
    try {
      const { buffer, bytesRead } = await file.read(new Uint8Array(ZIP.length), 0, ZIP.length, 0);
      return bytesRead === ZIP.length && ZIP.every((byte, at) => buffer[at] === byte);
    } finally {
      await file.close();
    }
  } catch {
    return false;
  }
}
